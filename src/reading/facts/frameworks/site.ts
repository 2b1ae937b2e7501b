import type { Label } from './label.ts';
import type { OpenedList } from './open-list.ts';
import type { Marker } from './find-markers.ts';

/** A label where it stands: what its items may be read from. */
export interface LabelSite {
  readonly label: Label;
  /** Repaired offset of the label's end. */
  readonly labelEnd: number;
  /** The words of its clause before it. */
  readonly before: string;
  /** The words of its unit before it, at most 200 characters. */
  readonly sentenceBefore: string;
  /** The rest of its sentence after it. */
  readonly after: string;
  /** The list that its sentence opens behind it, null without one. */
  readonly opened: OpenedList | null;
  /** What follows it, the rest of its sentence included, up to a gap or {@link REACH} characters. */
  readonly following: string;
  /** The first words of the lines that follow its own, up to a gap. */
  readonly nextLines: () => string[];
  /** The enumeration that begins close behind it (一是, 一要, （一）), as far as it counts up; empty without one. */
  readonly markers: readonly Marker[];
}

/** How far behind a label its items are looked for. */
export const REACH = 900;

/** Reads the items of a device at its place in the text; empty when its way of listing them isn't used there. */
export type ComponentRule = (site: LabelSite) => string[];
