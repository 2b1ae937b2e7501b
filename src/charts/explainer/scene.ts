/**
 * A scene is one step of the explainer before it is drawn: where each dot stands, and what stands
 * around the dots. One geometry serves phone and desk; only the type is set smaller where the
 * figure is larger.
 */

/** The frame of every scene in view-box units; text of 12 units is 12 px at the narrowest. */
export const FRAME = { width: 288, height: 300 } as const;

/** Size of labels in the narrowest figure, where they take the most room. */
export const FONT = 12;

/** Height of a line of labels. */
export const LINE = 14.5;

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What colours the dots: nothing, their theme's family, or whether they hold a number. */
export type Look = 'plain' | 'example' | 'family' | 'number';

export interface Scene {
  readonly look: Look;
  /** One spot a dot, in the order of the dots. */
  readonly spots: readonly Spot[];
  /** Labels and context as markup, drawn behind the dots. */
  readonly around: string;
}

/** The smallest pitch at which dots can still be told apart. */
const LEAST_PITCH = 2.2;

const STEP = 0.1;

/**
 * The largest distance between dots with which a layout fits, or null when none does.
 *
 * @param most where the search begins, in view-box units
 */
export function largestPitch(most: number, fits: (pitch: number) => boolean): number | null {
  for (let pitch = most; pitch >= LEAST_PITCH; pitch -= STEP) if (fits(pitch)) return pitch;
  return null;
}

/** The radius of dots at a pitch: they never touch. */
export function radiusAt(pitch: number): number {
  return Math.round(Math.min(pitch * 0.4, 4.6) * 10) / 10;
}

/** Middles of a block of dots, line by line from its top left corner. */
export function blockSpots(
  count: number,
  columns: number,
  pitch: number,
  corner: { readonly left: number; readonly top: number },
): Spot[] {
  const r = radiusAt(pitch);
  return Array.from({ length: count }, (_, index) => ({
    x: corner.left + ((index % columns) + 0.5) * pitch,
    y: corner.top + (Math.floor(index / columns) + 0.5) * pitch,
    r,
  }));
}

/** How many dots stand beside each other in a width; at least one. */
export function columnsIn(width: number, pitch: number): number {
  return Math.max(1, Math.floor(width / pitch + 1e-6));
}
