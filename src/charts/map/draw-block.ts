/** The block of a county as SVG: heading, dots as data marks, leader line. */
import { THEME_LABELS } from '../../tables/theme-families.ts';
import type { DrawContext } from '../chart.ts';
import { drawMark } from '../mark.ts';
import { element, escapeMarkup, shortNumber, textElement } from '../svg-markup.ts';
import { INFERRED, inSentence, NO_THEME, placeLabel } from '../words.ts';
import { BLOCK_SIZES, blockShape } from './block-shape.ts';
import type { BlockDot, BlockShape, BlockSizes } from './block-shape.ts';
import type { BlockToPlace, PlacedBlock } from './place-blocks.ts';
import type { ScaledCounty } from './scaled-county.ts';

/** A place with its rows, wherever its block stands. */
export type PlaceRows = Pick<ScaledCounty, 'place' | 'rows'>;

export interface CountyBlock extends BlockToPlace {
  readonly county: ScaledCounty;
  readonly shape: BlockShape;
}

function headingOf({ place, rows }: PlaceRows, { lang }: DrawContext): readonly string[] {
  const name = `${placeLabel(place, lang)} ${rows.length}`;
  return place.basis === 'inferred' ? [name, INFERRED[lang]] : [name];
}

/** The shape of a place's block. */
export function shapeOf(place: PlaceRows, sizes: BlockSizes, context: DrawContext): BlockShape {
  return blockShape(headingOf(place, context), place.rows, sizes);
}

/** A county's block, not placed yet. */
export function toBlock(
  county: ScaledCounty,
  sizes: BlockSizes,
  context: DrawContext,
): CountyBlock {
  const shape = shapeOf(county, sizes, context);
  const { x, y, box } = county;
  return { ...shape, key: county.place.place, county, shape, anchor: { x, y }, obstacle: box };
}

function drawHeading({ place, rows }: PlaceRows, sizes: BlockSizes, { lang }: DrawContext) {
  const count = element('tspan', { class: 'chart-count' }, ` ${rows.length}`);
  const name = element(
    'text',
    { class: 'chart-place chart-halo', y: sizes.line - 3 },
    escapeMarkup(placeLabel(place, lang)),
    count,
  );
  if (place.basis === 'stated') return name;
  return (
    name + textElement(INFERRED[lang], { class: 'chart-muted chart-halo', y: sizes.line * 2 - 3 })
  );
}

function drawDot(dot: BlockDot, name: string, position: string, r: number, context: DrawContext) {
  const { row, family, x, y } = dot;
  const { lang } = context;
  const theme = row.mainTheme === null ? NO_THEME[lang] : THEME_LABELS[row.mainTheme][lang];
  const meaning = {
    units: row.units,
    place: row.place,
    theme: row.themes.length === 0 ? null : row.themes.join(' '),
    label: `${name}, ${inSentence(theme, lang)}, ${position}`,
  };
  return drawMark(
    meaning,
    element('circle', { class: `family-${family}`, cx: x, cy: y, r }),
    context,
  );
}

/** A block with its top left corner at a point. */
export function drawBlock(
  place: PlaceRows,
  shape: BlockShape,
  corner: { readonly left: number; readonly top: number },
  context: DrawContext,
): string {
  const sizes = BLOCK_SIZES[context.layout];
  const name = placeLabel(place.place, context.lang);
  const dots = shape.dots.map((dot, index) =>
    drawDot(dot, name, `${index + 1}/${shape.dots.length}`, sizes.radius, context),
  );
  const transform = `translate(${Math.round(corner.left)} ${Math.round(corner.top)})`;
  return element('g', { transform }, drawHeading(place, sizes, context), ...dots);
}

/** How much wider the ground under a row is than the row's pitch. */
const MARGIN = 3;

function backingOf({ shape }: CountyBlock, { left, top }: PlacedBlock['box']): string {
  const rows = [...Map.groupBy(shape.dots, ({ y }) => y).values()];
  return rows
    .map((dots) => {
      const [first = 0, last = first] = [dots[0]?.x, dots.at(-1)?.x];
      const [x, y] = [Math.round(left) + first, Math.round(top) + (dots[0]?.y ?? 0)];
      return `M${shortNumber(x)} ${shortNumber(y)}h${shortNumber(last - first)}`;
    })
    .join('');
}

/**
 * Pale ground under the rows of dots, round at its ends as they are, so that no coast or border
 * runs through them. Headings have a halo instead.
 */
export function drawBacking(
  blocks: readonly CountyBlock[],
  placed: readonly PlacedBlock[],
  { pitch }: BlockSizes,
): string {
  const d = placed.map(({ box }, index) => {
    const block = blocks[index];
    return block === undefined ? '' : backingOf(block, box);
  });
  return element('path', { class: 'map-backing', 'stroke-width': pitch + MARGIN, d: d.join('') });
}

/** The line from a county's middle to its block. */
export function drawLeader({ anchor, end }: PlacedBlock): string {
  const [x, y] = [Math.round(anchor.x), Math.round(anchor.y)];
  const line = `M${x} ${y}L${Math.round(end.x)} ${Math.round(end.y)}`;
  return (
    element('path', { class: 'map-leader', d: line }) +
    element('circle', { class: 'map-anchor', cx: x, cy: y, r: 1.8 })
  );
}
