/** Tags; an unclosed `<` matches nothing, so that a million of them are read in one pass. */
const TAG = /<[^<>]{1,500}>/gu;

/** Whether a line holds nothing but tags, or no letter, digit or Han character at all. */
export function isMarkup(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line.replace(TAG, ''));
}
