import { LAYOUT_WIDTHS } from '../../charts/chart.ts';
import type { StoryRecord } from '../../reading/record.ts';
import { chartFigure } from '../chart-figure.ts';
import type { Language } from '../site.ts';

/** Title, note and source around a drawing take less than this at its wide width. */
const WORDS_PX = 360;

/** The size of a chart's frame at the width of its wide drawing. */
export function chartFrame(
  chart: string,
  records: readonly StoryRecord[],
  language: Language,
): { readonly widthPx: number; readonly heightPx: number } {
  const parts = chartFigure({ chart, records, language, idPrefix: '', href: () => null });
  const [, height = '0'] = /viewBox="0 0 [\d.]+ ([\d.]+)"/u.exec(parts.wide) ?? [];
  return { widthPx: LAYOUT_WIDTHS.wide, heightPx: Math.ceil(Number(height)) + WORDS_PX };
}
