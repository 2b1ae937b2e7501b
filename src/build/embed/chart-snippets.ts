import { snippetsOf } from '../../downloads/embed/snippets.ts';
import { absoluteHref } from '../../i18n/href.ts';
import { PIXEL_RATIO } from '../chart-files.ts';
import type { ChartFile } from '../chart-files.ts';
import { chartNotice } from '../chart-notice.ts';
import type { Site } from '../site.ts';
import { presentAddress, versionHeight } from '../published/version-file.ts';
import { creditLine } from './credit-line.ts';
import { embedFigure, embedFileHeight } from './embed-file.ts';

/** The snippets of a chart, with full addresses, for pages anywhere. */
export function chartSnippets(site: Site, file: ChartFile): ReturnType<typeof snippetsOf> {
  const { chart, language } = file;
  const { publication } = site;
  const { title, alt, credit } = embedFigure(site, file);
  const { source } = chartNotice(site, { id: chart, title, credit }, language);
  const at = (path: string): string => absoluteHref(path, language, publication.site);
  return snippetsOf({
    title,
    alt: language === 'zh' ? `${title}。${alt}` : `${title}. ${alt}`,
    source: creditLine(site, source, language),
    height: embedFileHeight(site, file),
    embed: at(`/embed/${chart}/`),
    page: at(`/charts/${chart}/`),
    png: at(`/charts/${chart}.png`),
    smallPng: at(`/charts/${chart}.small.png`),
    ratio: PIXEL_RATIO,
    frozen: { address: presentAddress(site, file), height: versionHeight(site, file) },
    script: absoluteHref('/embed.js', 'en', publication.site),
  });
}
