import type { StoryRecord } from '../record.ts';
import type { RepairedText } from './repaired-text.ts';

export interface Repaired {
  readonly source: RepairedText;
  readonly repairs: StoryRecord['repairs'];
}

/** The text as repaired, with the map between the two, and how often each kind of damage was mended. */
export function repair(raw: string): Repaired {
  const length = raw.length;
  return {
    source: {
      raw,
      text: raw,
      map: [{ kind: 'same', rawStart: 0, rawEnd: length, start: 0, end: length }],
    },
    repairs: [],
  };
}
