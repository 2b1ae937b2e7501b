import type { Unit } from '../record.ts';

/** What the coder says of one unit; the list of them is parallel to the list of units. */
export type CodedUnit = Pick<Unit, 'tense' | 'speaker' | 'themes' | 'flags' | 'cues' | 'note'>;
