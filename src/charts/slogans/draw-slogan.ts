/** A slogan: its words, a leaf for each item, and below them the slogans that unfold an item. */
import type { SloganRow } from '../../tables/slogan-items.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext } from '../chart.ts';
import { drawContextMark, drawMark } from '../mark.ts';
import { sourceWords } from '../source-words.ts';
import { element, textElement } from '../svg-markup.ts';
import { plural } from '../../i18n/format-number.ts';
import { placeLabel } from '../words.ts';
import { wrapEvenly, wrapWords } from '../wrap-words.ts';
import { isNode, missingItems } from './slogan-tree.ts';
import type { SloganNode } from './slogan-tree.ts';

/** In a column of the narrow layout. */
export const SLOGAN_SIZES = { fontSize: 12, line: 16, columnWidth: LAYOUT_WIDTHS.narrow } as const;

/** From a slogan to one that unfolds it, and from the trunk to the words. */
const INDENT = 16;

const RADIUS = 5.5;
const LEAF_PITCH = 16;
const LEAF_LINE = 24;
const GAP = 8;

/** Room that the count takes after the leaves. */
const COUNT_ROOM = 74;

export interface DrawnSlogan {
  readonly body: string;
  /** Middle of its first line: where the branch joins. */
  readonly joint: number;
  readonly bottom: number;
}

/** `3 of 5`, `3 items` where no number was announced. */
function countWords({ declared, found }: SloganRow, lang: DrawContext['lang']): string {
  if (declared === null) return lang === 'en' ? plural(found, 'item') : `${found}项`;
  return lang === 'en' ? `${found} of ${declared}` : `${found}/${declared}项`;
}

function drawWords(row: SloganRow, left: number, top: number, context: DrawContext) {
  const { lang } = context;
  const { fontSize, line, columnWidth } = SLOGAN_SIZES;
  const words = sourceWords(row.slogan, context);
  const room = columnWidth - left;
  const own = wrapEvenly(words.text, room, fontSize);
  const isTranslated = words.text !== row.slogan;
  const chinese = isTranslated ? wrapWords(row.slogan, room, fontSize) : [];
  const y = (index: number): number => top + (index + 1) * line - 4;
  const lines = [
    ...own.map((text, index) =>
      textElement(text, { class: 'slogan-name', x: left, y: y(index), lang: words.lang }),
    ),
    ...chinese.map((text, index) =>
      textElement(text, {
        class: 'chart-muted',
        x: left,
        y: y(own.length + index),
        lang: sourceWords('', { lang }).lang,
      }),
    ),
  ];
  const label = [placeLabel(row, lang), words.text, countWords(row, lang)].join(
    lang === 'en' ? ', ' : '，',
  );
  const meaning = { units: row.units, place: row.place, theme: null, look: 'slogan', label };
  const body =
    row.units.length === 0
      ? drawContextMark('slogan', ...lines)
      : drawMark(meaning, lines.join(''), context);
  return { body, bottom: top + lines.length * line };
}

function itemLabel(row: SloganRow, context: DrawContext): string {
  const { lang } = context;
  const item = sourceWords(row.item ?? '', context).text;
  const of = `${row.position ?? 0}/${row.declared ?? row.found}`;
  return lang === 'en'
    ? `${placeLabel(row, lang)}, ${of}: ${item}`
    : `${placeLabel(row, lang)}，${of}：${item}`;
}

function drawLeaves(node: SloganNode, left: number, top: number, context: DrawContext) {
  const { lang } = context;
  const room = SLOGAN_SIZES.columnWidth - left - COUNT_ROOM;
  const across = Math.max(1, Math.floor(room / LEAF_PITCH));
  const place = (index: number) => ({
    cx: left + RADIUS + 1 + (index % across) * LEAF_PITCH,
    cy: top + LEAF_LINE / 2 + Math.floor(index / across) * LEAF_LINE,
  });
  const circle = (index: number, name: string | null): string =>
    element('circle', { class: name, ...place(index), r: RADIUS });
  const leaves = node.items.map((item, index) => {
    if (isNode(item)) return drawContextMark('unfolds', circle(index, 'slogan-unfolds'));
    const { units, place: at } = item;
    const meaning = { units, place: at, theme: null, look: 'slogan-item' };
    return units.length === 0
      ? drawContextMark('item', circle(index, 'slogan-unfolds'))
      : drawMark({ ...meaning, label: itemLabel(item, context) }, circle(index, null), context);
  });
  const found = node.items.length;
  const missing = Array.from({ length: missingItems(node.row) }, (_, index) =>
    circle(found + index, 'slogan-missing'),
  );
  const all = found + missing.length;
  const last = place(Math.max(0, all - 1));
  const x = all === 0 ? left : last.cx + RADIUS + 8;
  const isShort = missing.length > 0;
  const count = textElement(countWords(node.row, lang), {
    class: isShort ? 'chart-place' : 'chart-muted',
    x,
    y: last.cy + 4.5,
  });
  return {
    body: leaves.join('') + drawContextMark('count', ...missing, count),
    bottom: top + Math.max(1, Math.ceil(all / across)) * LEAF_LINE,
  };
}

/** A trunk from `top` and a branch to each joint, all to the left of the words at `left`. */
export function branchesPath(left: number, top: number, joints: readonly number[]): string {
  const x = left - INDENT + 5;
  const last = joints.at(-1);
  if (last === undefined) return '';
  return `M${x} ${top}V${last}${joints.map((y) => `M${x} ${y}h${INDENT - 8}`).join('')}`;
}

/** Draws a slogan and what unfolds it; `left` is where its words begin. */
export function drawSlogan(
  node: SloganNode,
  left: number,
  top: number,
  context: DrawContext,
): DrawnSlogan {
  const words = drawWords(node.row, left, top, context);
  const leaves = drawLeaves(node, left, words.bottom, context);
  const bodies = [words.body, leaves.body];
  const joints: number[] = [];
  let { bottom } = leaves;
  for (const inner of node.items.filter(isNode)) {
    const drawn = drawSlogan(inner, left + INDENT, bottom + 2, context);
    bodies.push(drawn.body);
    joints.push(drawn.joint);
    ({ bottom } = drawn);
  }
  const path = branchesPath(left + INDENT, leaves.bottom - 4, joints);
  if (path !== '') {
    bodies.unshift(
      drawContextMark('branches', element('path', { class: 'slogan-branch', d: path })),
    );
  }
  return { body: bodies.join(''), joint: top + 9, bottom: bottom + (joints.length > 0 ? 0 : GAP) };
}
