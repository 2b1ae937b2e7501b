/**
 * The form in which texts and queries are compared. Folding keeps every offset: each UTF-16 unit
 * becomes exactly one, so a match in the folded text is a place in the text itself.
 */

/** From a traditional or variant character to the one that stands for it in the index. */
export type Folding = ReadonlyMap<string, string>;

const FOLDED =
  /[A-Z\u00c0-\u024f\u1e00-\u1eff\u2010-\u2015\u2018-\u201f\u3000\uff01-\uff5e]|\p{Script=Han}/gu;

/**
 * The text in small letters without accents, with half-width forms, straight quotation marks, one
 * hyphen, and variant characters replaced as the folding says. As long as the text; idempotent.
 */
export function foldText(text: string, folding: Folding): string {
  return text.replace(FOLDED, (character) => foldCharacter(character, folding));
}

function foldCharacter(character: string, folding: Folding): string {
  if (/\p{Script=Han}/u.test(character)) return folding.get(character) ?? character;
  if (character >= '\u2010' && character <= '\u2015') return '-';
  if (character >= '\u2018' && character <= '\u201b') return "'";
  if (character >= '\u201c' && character <= '\u201f') return '"';
  // A letter and its accent become two characters, a full-width form its plain one.
  return character.normalize('NFKD').charAt(0).toLowerCase();
}
