import { readFileSync } from 'node:fs';
import { embedHeight, type EmbedHeight } from '../../downloads/embed/embed-height.ts';
import { versionChartPage, versionWords } from '../../downloads/version/version-chart-page.ts';
import { versionSentencesPage } from '../../downloads/version/version-sentences-page.ts';
import type { VersionTools } from '../../downloads/version/version-document.ts';
import { absoluteHref } from '../../i18n/href.ts';
import { chartDocument } from '../chart-document.ts';
import { chartCsv, chartJson, chartSvg } from '../chart-files.ts';
import { chartNotice } from '../chart-notice.ts';
import { sha256Base64 } from '../csp-hash.ts';
import { oncePer } from '../once-per.ts';
import { embedStyles } from '../site-styles.ts';
import type { Site } from '../site.ts';
import { chartState, SENTENCES_PAGE } from './chart-state.ts';
import { keptBytes, type VersionFile } from './kept-versions.ts';

type Which = Pick<VersionFile, 'chart' | 'language'>;

const versionTools = (site: Site): VersionTools => ({
  document: chartDocument(),
  css: `${embedStyles(site.publication)}\n${readFileSync('src/styles/version.css', 'utf8')}`,
  hash: sha256Base64,
});

function chartPage(site: Site, { chart, language }: Which): string {
  const { figure } = chartState(site, chart).states[language];
  const notice = chartNotice(site, { ...figure, id: chart }, language);
  return versionChartPage(figure, notice, SENTENCES_PAGE, versionTools(site));
}

/** How high a chart's present version is at every width, for snippets. */
export const versionHeight = oncePer((site: Site, { chart, language }: Which): EmbedHeight => {
  const { figure } = chartState(site, chart).states[language];
  const notice = chartNotice(site, { ...figure, id: chart }, language);
  return embedHeight(figure, versionWords(figure, notice));
});

/** Full address of a chart's present version, which stays when the chart changes. */
export function presentAddress(site: Site, { chart, language }: Which): string {
  const { hash } = chartState(site, chart);
  return absoluteHref(`/v/${chart}/${hash}/`, language, site.publication.site);
}

function sentencesPage(site: Site, { chart, language }: Which): string {
  const { figure, sentences } = chartState(site, chart).states[language];
  return versionSentencesPage(figure, sentences, versionTools(site));
}

/**
 * What a version of a chart is made of, in each language. PNG is left out: it is the SVG again, at
 * ten times its bytes in a repository that never forgets.
 */
const FILES: Readonly<Record<string, (site: Site, which: Which) => string>> = {
  'index.html': chartPage,
  [SENTENCES_PAGE]: sentencesPage,
  'chart.svg': (site, which) => chartSvg(site, which, 'light'),
  'chart.csv': chartCsv,
  'chart.json': (site, which) => `${JSON.stringify(chartJson(site, which))}\n`,
};

/** The files of a chart's present version in a language. */
export function presentVersion(site: Site, which: Which): VersionFile[] {
  const { hash } = chartState(site, which.chart);
  return Object.keys(FILES).map((file) => ({ ...which, hash, file }));
}

/**
 * A file of a version: the bytes that were first published, or else the present ones.
 *
 * @throws {Error} for a version that is neither kept nor the present one.
 */
export function versionFile(site: Site, version: VersionFile): Uint8Array<ArrayBuffer> | string {
  const kept = keptBytes(version);
  if (kept !== null) return kept;
  const make = FILES[version.file];
  if (make === undefined || chartState(site, version.chart).hash !== version.hash) {
    throw new Error(`No version ${version.hash} of ${version.chart} has a ${version.file}.`);
  }
  return make(site, version);
}
