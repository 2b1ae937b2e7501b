/** From a chart and records to everything a page shows of it. */
import type { StoryRecord, ThemeId } from '../reading/record.ts';
import type { Lang, Row, Table } from '../tables/table.ts';
import { THEME_FAMILIES, THEME_LABELS } from '../tables/theme-families.ts';
import { chartTable } from './chart-table.ts';
import type { Chart, DrawContext, Drawing, Layout } from './chart.ts';
import { toInteractiveSvg } from './interactive-svg.ts';
import { element } from './svg-markup.ts';
import { tableToShown } from './table-to-shown.ts';
import type { ShownTable } from './table-to-shown.ts';

/** What a figure is made of; markup and plain words, nothing left to compute. */
export interface ChartFigureParts {
  readonly chartId: string;
  readonly lang: Lang;
  /** Begins the ids in `shared`, `narrow` and `wide`; the figure's own ids too. */
  readonly idPrefix: string;
  readonly title: string;
  readonly note: string;
  readonly alt: string;
  readonly credit: string | null;
  /** An `<svg>` of definitions that both drawings use, or an empty string. */
  readonly shared: string;
  /** Whole `<svg>` elements. CSS shows one of them. */
  readonly narrow: string;
  readonly wide: string;
  /** Whether the drawing is so high that it scrolls within the page. */
  readonly isTall: boolean;
  /** Themes to choose from, in the order of their families; empty when the chart has no choice. */
  readonly themes: readonly { readonly id: ThemeId; readonly label: string }[];
  readonly table: ShownTable;
}

function themeChoices(lang: Lang): ChartFigureParts['themes'] {
  const ids = THEME_FAMILIES.flatMap(({ themes }) => themes);
  return ids.map((id) => ({ id, label: THEME_LABELS[id][lang] }));
}

/** Some six screens of a telephone: whoever wants to read on would scroll too long past a figure. */
const TALL_PX = 2500;

export type FigureContext = Omit<DrawContext, 'layout'>;

/** A figure of a table that was made before, as for a page that also shows the table. */
function tableToFigure<R extends Row>(
  chart: Chart<R>,
  table: Table<R>,
  context: FigureContext,
): ChartFigureParts {
  const { lang, idPrefix } = context;
  const definitions = chart.shared(table, context);
  const draw = (layout: Layout): Drawing => chart.draw(table, { ...context, layout });
  const [narrow, wide] = [draw('narrow'), draw('wide')];
  return {
    chartId: chart.id,
    lang,
    idPrefix,
    title: chart.title(table, lang),
    note: chart.note(table, lang),
    alt: chart.alt(table, lang),
    credit: chart.credit(lang),
    shared:
      definitions === ''
        ? ''
        : element(
            'svg',
            { class: 'chart-shared', 'aria-hidden': 'true', width: 0, height: 0 },
            element('defs', {}, definitions),
          ),
    narrow: toInteractiveSvg(narrow, 'narrow', idPrefix),
    wide: toInteractiveSvg(wide, 'wide', idPrefix),
    isTall: Math.max(narrow.heightPx, wide.heightPx) > TALL_PX,
    themes: chart.picksTheme ? themeChoices(lang) : [],
    table: tableToShown(chart, table, context),
  };
}

/** A figure of some records: all of them, or one story's. */
export function chartToFigure(
  chart: Chart,
  records: readonly StoryRecord[],
  context: FigureContext,
): ChartFigureParts {
  return tableToFigure(chart, chartTable(chart, records), context);
}
