import type { ChartFigureParts } from '../charts/chart-to-figure.ts';
import { chartTable } from '../charts/chart-table.ts';
import { CHARTS } from '../charts/registry.ts';
import { chartToSvg, PICTURE_WIDTH_PX } from '../downloads/chart-svg.ts';
import type { Mode } from '../downloads/style/resolve-value.ts';
import { tableToCsv } from '../downloads/table-to-csv.ts';
import { tableToJson, type TableJson } from '../downloads/table-to-json.ts';
import { absoluteHref } from '../i18n/href.ts';
import { chartFigure } from './chart-figure.ts';
import { chartNotice } from './chart-notice.ts';
import { findSentence } from './find-sentence.ts';
import { withNarrowQuotes } from './pictures/narrow-quotes.ts';
import { svgToPng } from './pictures/svg-to-png.ts';
import { recordsOf } from './records-of.ts';
import { siteDrawingStyle } from './site-drawing-style.ts';
import { oncePer } from './once-per.ts';
import type { Language, Site } from './site.ts';
import { unitPathIn } from './unit-path-in.ts';

/** Pixels of a PNG for each of the SVG, so that it is sharp on any screen and in print. */
export const PIXEL_RATIO = 2;

/** Which file of a chart: the chart's id in the registry and the language of its words. */
export interface ChartFile {
  readonly chart: string;
  readonly language: Language;
}

/** A figure of all documents whose marks link to the published sentences by full address. */
function absoluteFigure(site: Site, { chart, language }: ChartFile): ChartFigureParts {
  const pathOf = unitPathIn(site.documents);
  return chartFigure({
    chart,
    language,
    records: recordsOf(site.documents),
    idPrefix: `${chart}-`,
    href: (unitId) => {
      const path = pathOf(unitId);
      return path === null ? null : absoluteHref(path, language, site.publication.site);
    },
  });
}

const styledSvg = oncePer((site: Site, file: ChartFile & { readonly mode: Mode }): string => {
  const { chart, language, mode } = file;
  const parts = absoluteFigure(site, { chart, language });
  return chartToSvg(parts, {
    style: siteDrawingStyle(site.publication, { language, mode }),
    notice: chartNotice(site, { ...parts, id: chart }, language),
    publisher: site.publication.publisher[language],
  });
});

/** The chart as a picture in one of the two palettes; complete in itself. */
export function chartSvg(site: Site, { chart, language }: ChartFile, mode: Mode): string {
  return styledSvg(site, { chart, language, mode });
}

/** The same picture as a PNG, at twice the SVG's size, or at its own for small screens. */
export function chartPng(
  site: Site,
  file: ChartFile,
  mode: Mode,
  ratio: 1 | typeof PIXEL_RATIO = PIXEL_RATIO,
): Uint8Array {
  const svg = chartSvg(site, file, mode);
  return svgToPng(withNarrowQuotes(svg), PICTURE_WIDTH_PX * ratio);
}

function tableAndNotice(site: Site, { chart: id, language }: ChartFile) {
  const chart = CHARTS.find((known) => known.id === id);
  if (chart === undefined) throw new Error(`There is no chart "${id}".`);
  const table = chartTable(chart, recordsOf(site.documents));
  const title = chart.title(table, language);
  return {
    table,
    notice: chartNotice(site, { id, title, credit: chart.credit(language) }, language),
  };
}

/** The rows that the chart drew, for a spreadsheet. */
export function chartCsv(site: Site, file: ChartFile): string {
  const { table, notice } = tableAndNotice(site, file);
  return tableToCsv(table, { head: file.language, notice });
}

/** The rows that the chart drew, for a program: what each column means, each row's sentences. */
export function chartJson(site: Site, file: ChartFile): TableJson {
  const { table, notice } = tableAndNotice(site, file);
  return tableToJson(table, notice, findSentence(site, file.language));
}
