/** A quotation of up to this many characters stands whole. */
const LONGEST = 30;
/** An opening that would end at a clause before this is cut anywhere instead. */
const SHORTEST = 8;

/** What is left of a number where a cut goes through it: 增长7.5 of 增长7.5%. */
const CUT_NUMBER = /[\d０-９.．%％百分之一二三四五六七八九十千万亿]+$/u;

const CLAUSE_END = /[,，、;；:：。！!？?]/u;

/**
 * The beginning of a text, by which a reader knows it: the whole of a short one, otherwise as many
 * whole clauses as fit, and an ellipsis. A clause that does not fit is cut, never within a number.
 * White space becomes one space, as titles have it. No character outside the basic plane is split.
 */
export function openingOf(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim());
  if (characters.length <= LONGEST) return characters.join('');
  const first = characters.slice(0, LONGEST + 1);
  const end = first.findLastIndex((character) => CLAUSE_END.test(character));
  if (end >= SHORTEST) return `${first.slice(0, end).join('')}……`;
  const cut = first.slice(0, LONGEST).join('');
  return `${cut.replace(CUT_NUMBER, '') || cut}……`;
}
