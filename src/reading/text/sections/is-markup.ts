/** Pictures and links as Markdown has them, addresses. */
const LINK =
  /!?\[[^\][]{0,200}\]\([^()\s]{0,500}\)|https?:\/\/[\w./?=&%#~:+-]{1,500}|^www\.[\w.-]{1,100}$/gu;

/** Tags; an unclosed `<` matches nothing, so that a million of them are read in one pass. */
const TAG = /<[^<>]{1,500}>/gu;

/** Without one of these a line holds neither. */
const MAY_HOLD = /[<[]|https?:|www\./u;

/** Whether a line holds nothing but tags and addresses, or no letter, digit or Han character at all. */
export function isMarkup(line: string): boolean {
  const words = MAY_HOLD.test(line) ? line.replace(TAG, '').replace(LINK, '') : line;
  return !/[\p{L}\p{N}]/u.test(words);
}
