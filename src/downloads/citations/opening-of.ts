/** A quotation of up to this many characters stands whole. */
const LONGEST = 30;
/** An opening that would end at a clause before this is cut anywhere instead. */
const SHORTEST = 8;

const CLAUSE_END = /[,，、;；:：。！!？?]/u;

/**
 * The beginning of a text, by which a reader knows it: the whole of a short one, otherwise as many
 * whole clauses as fit, and an ellipsis. White space becomes one space, as titles have it. No
 * character outside the basic plane is split.
 */
export function openingOf(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim());
  if (characters.length <= LONGEST) return characters.join('');
  const first = characters.slice(0, LONGEST + 1);
  const end = first.findLastIndex((character) => CLAUSE_END.test(character));
  return `${first.slice(0, end < SHORTEST ? LONGEST : end).join('')}……`;
}
