/** The heads of the columns: beside each other, on two levels in turn, or turned where neither fits. */
import type { Lang } from '../../tables/table.ts';
import { element, escapeMarkup, shortNumber, textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { wrapWords } from '../wrap-words.ts';
import { baselineOf } from './compare-sizes.ts';
import type { CompareSizes } from './compare-sizes.ts';
import type { GridLabel } from './grid.ts';

export interface HeadsRequest {
  readonly columns: readonly GridLabel[];
  readonly leftOf: (index: number) => number;
  readonly widthPx: number;
  readonly sizes: CompareSizes;
  readonly lang: Lang;
  readonly turned: boolean;
}

export interface DrawnLines {
  readonly body: string;
  readonly heightPx: number;
}

/** A column keeps this free on its right. */
const GAP = 4;

/** Words below each other from a top; `style` is a class without `chart-`. */
export function drawLines(
  lines: readonly string[],
  style: string,
  [x, top]: readonly [number, number],
  sizes: CompareSizes,
): string {
  return lines
    .map((text, index) => {
      const y = baselineOf(top + (index + 0.5) * sizes.line, sizes);
      return textElement(text, { class: `chart-${style}`, x, y });
    })
    .join('');
}

/** Name lines and detail lines of a column; null when a word is too wide for it. */
function fitted({ name, details }: GridLabel, { widthPx, sizes }: HeadsRequest) {
  const room = widthPx - GAP;
  const wrap = (text: string) => wrapWords(text, room, sizes.fontSize);
  const names = wrap(name);
  const fits = names.every((line) => textWidth(line, sizes.fontSize, 'bold') <= room);
  return { names, fits, details: details.flatMap(wrap) };
}

function flatHeads(request: HeadsRequest): DrawnLines | null {
  const { columns, leftOf, widthPx, sizes } = request;
  const heads = columns.map((column) => fitted(column, request));
  const fit = heads.every(({ fits }) => fits);
  const oneLine = columns.map(({ name }) => textWidth(name, sizes.fontSize, 'bold'));
  if (!fit && Math.max(...oneLine) > 2 * widthPx - GAP) return null;
  const names = fit ? heads.map((head) => head.names) : columns.map(({ name }) => [name]);
  const levels = fit ? Math.max(...names.map(({ length }) => length)) : 2;
  const right = leftOf(columns.length - 1) + widthPx;
  const body = heads.map((head, index) => {
    const top = fit ? 0 : (index % 2) * sizes.line;
    // The last name may not run out of the figure.
    const left = fit ? leftOf(index) : Math.min(leftOf(index), right - (oneLine[index] ?? 0));
    return (
      drawLines(names[index] ?? [], 'place', [left, top], sizes) +
      drawLines(head.details, 'muted', [leftOf(index), levels * sizes.line], sizes)
    );
  });
  const deepest = Math.max(0, ...heads.map(({ details }) => details.length));
  return { body: body.join(''), heightPx: (levels + deepest) * sizes.line + GAP };
}

/** Chinese stands character under character, other words lie on their side. */
function turnedName(
  name: string,
  x: number,
  bottom: number,
  { sizes, lang }: HeadsRequest,
): string {
  if (lang === 'en') {
    const at = `rotate(-90 ${shortNumber(x)} ${shortNumber(bottom)})`;
    return element(
      'text',
      { class: 'chart-turned', x, y: bottom, dy: '.32em', transform: at },
      escapeMarkup(name),
    );
  }
  const characters = Array.from(name);
  return characters
    .map((character, index) =>
      textElement(character, {
        class: 'chart-stacked',
        x,
        y: baselineOf(bottom - (characters.length - index - 0.5) * (sizes.fontSize + 1), sizes),
      }),
    )
    .join('');
}

/** Below turned names their n, or the letter n above the column that holds it. */
function countsLine(request: HeadsRequest, bottom: number): string {
  const { columns, leftOf, widthPx, sizes } = request;
  const y = baselineOf(bottom - sizes.line / 2, sizes);
  const beside = { class: 'chart-muted chart-end', x: leftOf(0) - GAP - 2, y };
  const counts = columns.map(({ n }, index) =>
    n === null
      ? ''
      : textElement(String(n), {
          class: 'chart-muted chart-stacked',
          x: leftOf(index) + (widthPx - 1) / 2,
          y,
        }),
  );
  // Themes have no n, and where the rows' names stand above them there is no room beside.
  const letter = counts.join('') === '' || beside.x < GAP ? '' : textElement('n', beside);
  return letter + counts.join('');
}

function turnedHeads(request: HeadsRequest): DrawnLines {
  const { columns, leftOf, widthPx, sizes, lang } = request;
  const lengths = columns.map(({ name }) =>
    lang === 'en'
      ? textWidth(name, sizes.fontSize, 'bold')
      : Array.from(name).length * (sizes.fontSize + 1),
  );
  const counted = columns.some(({ n }) => n !== null) ? sizes.line : 0;
  const heightPx = Math.ceil(Math.max(...lengths)) + GAP + counted;
  const names = columns.map(({ name }, index) =>
    turnedName(name, leftOf(index) + (widthPx - 1) / 2, heightPx - GAP - counted, request),
  );
  return { body: names.join('') + countsLine(request, heightPx), heightPx };
}

/** Draws the heads from 0 downwards; nothing for a figure of one column without a head. */
export function drawHeads(request: HeadsRequest): DrawnLines {
  if (request.columns.length === 0) return { body: '', heightPx: 0 };
  return (request.turned ? null : flatHeads(request)) ?? turnedHeads(request);
}
