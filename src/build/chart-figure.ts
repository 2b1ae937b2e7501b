import { chartToFigure } from '../charts/chart-to-figure.ts';
import type { ChartFigureParts, FigureContext } from '../charts/chart-to-figure.ts';
import { CHARTS } from '../charts/registry.ts';
import { NEUTRAL, relinkFigure } from '../charts/relink-figure.ts';
import type { StoryRecord } from '../reading/record.ts';
import { chartDocument } from './chart-document.ts';
import { getBoundaries } from './get-boundaries.ts';
import { oncePer } from './once-per.ts';
import { readTranslations } from './read-translations.ts';
import type { Language } from './site.ts';

export interface ChartRequest {
  readonly chart: string;
  /** The documents that the chart is about: all of them, or a story's. */
  readonly records: readonly StoryRecord[];
  readonly language: Language;
  readonly idPrefix: string;
  /** Address of a unit in its story, or null for marks without links. */
  readonly href: (unitId: string) => string | null;
}

let tools: Pick<FigureContext, 'document' | 'boundaries' | 'phrase'> | null = null;

/** Made once a process: a DOM stand-in, the boundary files read so far, the English of phrases. */
function chartTools() {
  if (tools === null) {
    const { phrases } = readTranslations();
    tools = {
      document: chartDocument(),
      boundaries: getBoundaries(process.cwd()),
      phrase: (zh) => phrases[zh]?.en ?? null,
    };
  }
  return tools;
}

/** Pages, embeds, versions and pictures show the same drawing. */
const drawn = oncePer(
  (
    records: readonly StoryRecord[],
    { chart: asked, language }: Pick<ChartRequest, 'chart' | 'language'>,
  ): ChartFigureParts => {
    const chart = CHARTS.find(({ id }) => id === asked);
    if (chart === undefined) {
      const known = CHARTS.map(({ id }) => id).join(', ');
      throw new Error(`There is no chart "${asked}". Use one of: ${known}.`);
    }
    return chartToFigure(chart, records, { lang: language, ...NEUTRAL, ...chartTools() });
  },
);

/** A chart of the registry drawn for a page; throws for an id that the registry doesn't have. */
export function chartFigure(request: ChartRequest): ChartFigureParts {
  const { chart, records, language, idPrefix, href } = request;
  return relinkFigure(drawn(records, { chart, language }), idPrefix, href);
}
