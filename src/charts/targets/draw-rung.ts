/** A number of a place: its mark, the value, what it measures, and what else is said of it. */
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Layout } from '../chart.ts';
import { wordsAfter } from '../draw-heading.ts';
import { drawContextMark, drawMark } from '../mark.ts';
import { element, escapeMarkup, textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { placeLabel } from '../words.ts';
import { wrapEvenly, wrapWords } from '../wrap-words.ts';
import { PADDING, TARGET_SIZES } from './target-sizes.ts';
import { targetLook, targetWords } from './target-words.ts';
import type { StatedRow, TargetWords } from './target-words.ts';

const RADIUS = 5.5;

export interface Drawn {
  readonly body: string;
  readonly bottom: number;
}

/** The words of a rung in lines, and whether the detail goes on in a line before it. */
interface RungLines {
  readonly value: readonly string[];
  readonly metric: readonly string[];
  readonly detail: readonly string[];
  readonly goesOn: boolean;
}

/** Whether the metric stands beside the value, not below it. */
function isBeside(layout: Layout): boolean {
  const { value, metric } = TARGET_SIZES[layout];
  return metric > value;
}

/** The detail goes on beside the value (narrow) or the metric (wide) where it fits. */
function layOutRung({ value, metric, detail }: TargetWords, layout: Layout): RungLines {
  const { fontSize, value: valueX, metric: metricX } = TARGET_SIZES[layout];
  const width = LAYOUT_WIDTHS[layout];
  const room = width - metricX;
  const valueRoom = (isBeside(layout) ? metricX : width) - valueX - 8;
  const valueLines = wrapWords(value, valueRoom, fontSize);
  const metricLines = wrapEvenly(metric.text, room, fontSize);
  const [lead, leadX, style] = isBeside(layout)
    ? ([metricLines.at(-1) ?? '', metricX, 'regular'] as const)
    : ([valueLines.at(-1) ?? '', valueX, 'bold'] as const);
  const detailX = Math.ceil(leadX + textWidth(lead, fontSize, style)) + 8;
  const goesOn = detailX + textWidth(detail, fontSize) <= width;
  const detailLines = detail === '' || goesOn ? [] : wrapEvenly(detail, room, fontSize);
  return { value: valueLines, metric: metricLines, detail: detailLines, goesOn };
}

/** The texts of a rung, the first baseline at `baseline`, and how many lines they take. */
function drawTexts(
  { metric, detail }: TargetWords,
  lines: RungLines,
  baseline: number,
  layout: Layout,
): { readonly texts: readonly string[]; readonly count: number } {
  const { line, value: valueX, metric: metricX } = TARGET_SIZES[layout];
  const beside = isBeside(layout);
  const y = (index: number): number => baseline + index * line;
  const metricAt = beside ? 0 : lines.value.length;
  const detailAt = metricAt + lines.metric.length;
  const after = (isLead: boolean): string => (isLead && lines.goesOn ? wordsAfter(detail) : '');
  const values = lines.value.map((text, index) => {
    const more = after(!beside && index === lines.value.length - 1);
    const at = { class: 'chart-place', x: valueX, y: y(index) };
    return element('text', at, escapeMarkup(text), more);
  });
  const metrics = lines.metric.map((text, index) => {
    const at = { x: metricX, y: y(metricAt + index) };
    const style = { class: 'target-metric', lang: metric.lang };
    const more = after(beside && index === lines.metric.length - 1);
    if (more === '') return textElement(text, { ...style, ...at });
    return element('text', at, element('tspan', style, escapeMarkup(text)), more);
  });
  const details = lines.detail.map((text, index) =>
    textElement(text, { class: 'chart-muted', x: metricX, y: y(detailAt + index) }),
  );
  return {
    texts: [...values, ...metrics, ...details],
    count: Math.max(lines.value.length, detailAt + lines.detail.length),
  };
}

function rungLabel(row: StatedRow, words: TargetWords, { lang }: DrawContext): string {
  return [placeLabel(row, lang), words.metric.text, words.value, words.detail]
    .filter((part) => part !== '')
    .join(lang === 'en' ? ', ' : '，');
}

/** Draws a number from `top` down; one that no unit states is no mark. */
export function drawRung(row: StatedRow, top: number, context: DrawContext): Drawn {
  const { layout } = context;
  const { line } = TARGET_SIZES[layout];
  const words = targetWords(row, context);
  const baseline = top + PADDING + line - 4;
  const { texts, count } = drawTexts(words, layOutRung(words, layout), baseline, layout);
  const circle = element('circle', { cx: RADIUS + 1, cy: baseline - 4, r: RADIUS });
  const meaning = {
    units: row.units,
    place: row.place,
    theme: null,
    look: `target-${targetLook(row)}`,
    label: rungLabel(row, words, context),
  };
  const body =
    row.units.length === 0
      ? drawContextMark('target', circle, ...texts)
      : drawMark(meaning, circle + texts.join(''), context);
  return { body, bottom: top + 2 * PADDING + count * line };
}
