/** One layout of the targets chart: places below each other, under each its numbers as rungs. */
import type { TargetRow } from '../../tables/targets-by-place.ts';
import type { Lang, Table } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import { drawHeading } from '../draw-heading.ts';
import { drawContextMark } from '../mark.ts';
import { element, textElement } from '../svg-markup.ts';
import { plural } from '../../i18n/format-number.ts';
import { distinctPlaces, genreLabel, INFERRED, placeLabel } from '../words.ts';
import { drawRung } from './draw-rung.ts';
import type { Drawn } from './draw-rung.ts';
import { PADDING, TARGET_SIZES } from './target-sizes.ts';
import type { TargetSizes } from './target-sizes.ts';
import { isStated } from './target-words.ts';

const GAP = 20;

const NONE = {
  whole: { en: 'no number stated', zh: '未提出数字' },
  truncated: {
    en: 'no number stated in the part that can be read',
    zh: '可读部分未提出数字',
  },
} as const;

function headingOf(
  place: TargetRow,
  stated: number,
  top: number,
  { lang, layout }: DrawContext,
): Drawn {
  const { line } = TARGET_SIZES[layout];
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

function silenceOf(place: TargetRow, top: number, lang: Lang, { line, value }: TargetSizes): Drawn {
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
    for (const row of stated) add(drawRung(row, bottom, context));
    if (stated.length === 0) {
      add(silenceOf(place, bottom, context.lang, TARGET_SIZES[context.layout]));
    }
  }
  return {
    widthPx: LAYOUT_WIDTHS[context.layout],
    heightPx: Math.max(0, Math.ceil(bottom)),
    body: bodies.join(''),
  };
}
