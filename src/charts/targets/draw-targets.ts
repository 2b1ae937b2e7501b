/** One layout of the targets chart: places below each other, under each its numbers as rungs. */
import type { TargetRow } from '../../tables/targets-by-place.ts';
import type { Lang, Table } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing, Layout } from '../chart.ts';
import { drawHeading, wordsAfter } from '../draw-heading.ts';
import { drawContextMark, drawMark } from '../mark.ts';
import { element, escapeMarkup, textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { distinctPlaces, genreLabel, INFERRED, placeLabel, plural } from '../words.ts';
import { wrapEvenly, wrapWords } from '../wrap-words.ts';
import { isStated, targetLook, targetWords } from './target-words.ts';
import type { StatedRow } from './target-words.ts';

interface Sizes {
  readonly fontSize: number;
  readonly line: number;
  /** Where the value begins, right of the mark. */
  readonly value: number;
  /** Where the metric begins; equal to `value` when it stands below. */
  readonly metric: number;
}

const SIZES: Readonly<Record<Layout, Sizes>> = {
  narrow: { fontSize: 12, line: 16, value: 20, metric: 20 },
  wide: { fontSize: 13, line: 17, value: 22, metric: 212 },
};

const RADIUS = 5.5;

/** Space around a rung, so that each is at least 24 px high. */
const PADDING = 4;

const GAP = 20;

const NONE = {
  whole: { en: 'no number stated', zh: '未提出数字' },
  truncated: {
    en: 'no number stated in the part that can be read',
    zh: '可读部分未提出数字',
  },
} as const;

interface Drawn {
  readonly body: string;
  readonly bottom: number;
}

function headingOf(
  place: TargetRow,
  stated: number,
  top: number,
  { lang, layout }: DrawContext,
): Drawn {
  const { line } = SIZES[layout];
  const name = placeLabel(place, lang);
  const inferred = place.basis === 'inferred' ? [INFERRED[lang]] : [];
  const numbers =
    stated === 0 ? [] : [lang === 'en' ? plural(stated, 'number') : `${stated}个数字`];
  const detail = [...inferred, genreLabel(place.genres, lang), ...numbers].join(
    lang === 'en' ? ', ' : '，',
  );
  const y = top + line - 4;
  const rule = element('path', { class: 'chart-rule', d: `M0 ${top}h${LAYOUT_WIDTHS[layout]}` });
  const words = drawHeading(name, detail, { x: 0, y: y + 3 });
  return { body: drawContextMark('place', rule, words), bottom: top + line + 5 };
}

function rungOf(row: StatedRow, top: number, context: DrawContext): Drawn {
  const { lang, layout } = context;
  const { fontSize, line, value: valueX, metric: metricX } = SIZES[layout];
  const { value, metric, detail } = targetWords(row, context);
  const width = LAYOUT_WIDTHS[layout];
  const isBeside = metricX > valueX;
  const valueLines = wrapWords(value, (isBeside ? metricX : width) - valueX - 8, fontSize);
  const room = width - metricX;
  const metricLines = wrapEvenly(metric.text, room, fontSize);
  // The detail goes on beside the value (narrow) or the metric (wide) where it fits.
  const [lead, leadX, style] = isBeside
    ? ([metricLines.at(-1) ?? '', metricX, 'regular'] as const)
    : ([valueLines.at(-1) ?? '', valueX, 'bold'] as const);
  const detailX = Math.ceil(leadX + textWidth(lead, fontSize, style)) + 8;
  const fits = detailX + textWidth(detail, fontSize) <= width;
  const detailLines = detail === '' || fits ? [] : wrapWords(detail, room, fontSize);
  const baseline = top + PADDING + line - 4;
  const belowValue = isBeside ? 0 : valueLines.length;
  const after = (isLead: boolean) => (isLead && fits ? wordsAfter(detail) : '');
  const y = (index: number) => baseline + index * line;
  const shapes = [
    element('circle', { cx: RADIUS + 1, cy: baseline - 4, r: RADIUS }),
    ...valueLines.map((text, index) =>
      element(
        'text',
        { class: 'chart-place', x: valueX, y: y(index) },
        escapeMarkup(text),
        after(!isBeside && index === valueLines.length - 1),
      ),
    ),
    ...metricLines.map((text, index) => {
      const at = { x: metricX, y: y(belowValue + index) };
      const style = { class: 'target-metric', lang: metric.lang };
      const more = after(isBeside && index === metricLines.length - 1);
      if (more === '') return textElement(text, { ...style, ...at });
      return element('text', at, element('tspan', style, escapeMarkup(text)), more);
    }),
  ];
  const below = belowValue + metricLines.length;
  const said = detailLines.map((text, index) =>
    textElement(text, { class: 'chart-muted', x: metricX, y: y(below + index) }),
  );
  const lines = Math.max(valueLines.length, below + detailLines.length);
  const label = [placeLabel(row, lang), metric.text, value, detail]
    .filter((part) => part !== '')
    .join(lang === 'en' ? ', ' : '，');
  const meaning = {
    units: row.units,
    place: row.place,
    theme: null,
    look: `target-${targetLook(row)}`,
    label,
  };
  const body =
    row.units.length === 0
      ? drawContextMark('target', ...shapes, ...said)
      : drawMark(meaning, [...shapes, ...said].join(''), context);
  return { body, bottom: top + 2 * PADDING + lines * line };
}

function silenceOf(place: TargetRow, top: number, lang: Lang, { line, value }: Sizes): Drawn {
  const words = NONE[place.truncated ? 'truncated' : 'whole'][lang];
  const text = textElement(words, { class: 'chart-silent', x: value, y: top + PADDING + line - 4 });
  return { body: drawContextMark('silent', text), bottom: top + PADDING * 2 + line };
}

/** Draws every place; one without a number carries the words that say so. */
export function drawTargets(table: Table<TargetRow>, context: DrawContext): Drawing {
  const byPlace = Map.groupBy(table.rows, ({ place }) => place);
  const bodies: string[] = [];
  let bottom = 1 - GAP;
  const add = (drawn: Drawn): void => {
    bodies.push(drawn.body);
    ({ bottom } = drawn);
  };
  for (const place of distinctPlaces(table.rows)) {
    const stated = (byPlace.get(place.place) ?? []).filter(isStated);
    add(headingOf(place, stated.length, bottom + GAP, context));
    for (const row of stated) add(rungOf(row, bottom, context));
    if (stated.length === 0) {
      add(silenceOf(place, bottom, context.lang, SIZES[context.layout]));
    }
  }
  return {
    widthPx: LAYOUT_WIDTHS[context.layout],
    heightPx: Math.max(0, Math.ceil(bottom)),
    body: bodies.join(''),
  };
}
