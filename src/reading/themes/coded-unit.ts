import type { Unit } from '../record.ts';

/** What the coder says of one unit; the list of them is parallel to the list of units. */
export type CodedUnit = Pick<Unit, 'tense' | 'speaker' | 'themes' | 'flags' | 'cues' | 'note'> & {
  /** Name of the rule that gave the tense; for editors, so it does not go into the record. */
  tenseRule?: string;
};
