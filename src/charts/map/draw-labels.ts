import type { Lang } from '../../tables/table.ts';
import { textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import type { Box, GroundLabel } from './base-map.ts';
import type { Point } from './rectangles.ts';
import { placeLabels } from './place-labels.ts';

/** Provinces are set with open letters, which takes this much more room. */
const SPACING = { province: 1.2, prefecture: 1 } as const;

export interface GroundLabelOptions {
  readonly lang: Lang;
  readonly fontSize: number;
  /** From the grid to this layout. */
  readonly scale: number;
  readonly frame: Box;
  /** Boxes that no label may cover. */
  readonly taken: readonly Box[];
}

/**
 * A prefecture's name may stand a little off its middle, in ems across and lines down. A
 * province's may not: its points are all inside it already.
 */
const SHIFTS: Readonly<Record<'province' | 'prefecture', readonly Point[]>> = {
  province: [{ x: 0, y: 0 }],
  prefecture: [0, 1, -1].flatMap((y) => [0, 2, -2].map((x) => ({ x, y }))),
};

/**
 * Names of provinces or prefectures that find room, with the boxes they take. Where most
 * prefectures find none, the few that do would look chosen, so none is named.
 */
export function drawLabels(
  labels: readonly GroundLabel[],
  kind: 'province' | 'prefecture',
  { lang, fontSize, scale, frame, taken }: GroundLabelOptions,
): { readonly body: string; readonly taken: readonly Box[] } {
  const height = fontSize * 1.1;
  const wanted = labels.map(({ points, name, nameEn }) => {
    const text = lang === 'en' ? nameEn : name;
    const width = textWidth(text, fontSize) * SPACING[kind];
    const spots = points.flatMap(({ x, y }) =>
      SHIFTS[kind].map((shift) => ({
        x: x * scale + shift.x * fontSize,
        y: y * scale + shift.y * height,
      })),
    );
    return { text, points: spots, width, height };
  });
  const found = placeLabels(wanted, taken, frame);
  const placed = kind === 'prefecture' && found.length * 2 <= wanted.length ? [] : found;
  const body = placed.map(({ text, x, box }) =>
    textElement(text, { class: `map-label map-${kind}`, x, y: box.bottom - height * 0.2 }),
  );
  return { body: body.join(''), taken: [...taken, ...placed.map(({ box }) => box)] };
}
