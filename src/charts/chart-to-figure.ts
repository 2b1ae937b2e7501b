/** From a chart and records to everything a page shows of it. */
import type { StoryRecord } from '../reading/record.ts';
import type { Lang } from '../tables/table.ts';
import { chartTable } from './chart-table.ts';
import type { Chart, DrawContext, Drawing, Layout } from './chart.ts';
import { toInteractiveSvg } from './interactive-svg.ts';
import { element } from './svg-markup.ts';
import { tableToShown } from './table-to-shown.ts';
import type { ShownTable } from './table-to-shown.ts';
import { themeChoices } from './theme-choices.ts';
import type { ThemeChoice } from './theme-choices.ts';

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
  /** Themes to choose from; see {@link themeChoices}. */
  readonly themes: readonly ThemeChoice[];
  readonly table: ShownTable;
}

/** Some six screens of a telephone: whoever wants to read on would scroll too long past a figure. */
const TALL_PX = 2500;

export type FigureContext = Omit<DrawContext, 'layout' | 'themesOf'>;

function themesOfUnits(records: readonly StoryRecord[]): NonNullable<DrawContext['themesOf']> {
  const units = records.flatMap((record) => record.units);
  const themes = new Map(units.map((unit) => [unit.id, unit.themes]));
  return (id) => themes.get(id) ?? [];
}

/** A figure of some records: all of them, or one story's. */
export function chartToFigure(
  chart: Chart,
  records: readonly StoryRecord[],
  asked: FigureContext,
): ChartFigureParts {
  const context = chart.picksTheme ? { ...asked, themesOf: themesOfUnits(records) } : asked;
  const table = chartTable(chart, records);
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
    themes: chart.picksTheme ? themeChoices(narrow.body, lang) : [],
    table: tableToShown(chart, table, context),
  };
}
