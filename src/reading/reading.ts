import type { RepairedText } from './text/repaired-text.ts';
import type { TextUnit } from './text/text-unit.ts';

/** What every finder works on: the text and its units, laid end to end. */
export interface Reading {
  readonly source: RepairedText;
  readonly units: readonly TextUnit[];
}
