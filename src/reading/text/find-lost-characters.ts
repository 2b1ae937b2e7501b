import type { Problem } from '../problem.ts';
import { spanOf, type RepairedText } from './repaired-text.ts';

/** What stands for a character that the bytes, or a repair, could not give. */
const LOST = '\uFFFD';

/** A warning at the first character that could not be read, with their number; none when all could. */
export function findLostCharacters(source: RepairedText): Problem[] {
  const first = source.text.indexOf(LOST);
  if (first < 0) return [];
  const count = source.text.split(LOST).length - 1;
  return [
    {
      ruleId: 'characters-lost',
      severity: 'warning',
      message: `${count} ${count === 1 ? 'character' : 'characters'} could not be read and ${count === 1 ? 'stands' : 'stand'} as ${LOST}.`,
      hint: 'Get the file again from its source, or put the right characters in.',
      span: spanOf(source, first, first + 1),
    },
  ];
}
