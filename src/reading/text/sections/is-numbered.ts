const NUMBER =
  /^(?:第[一二三四五六七八九十百]{1,4}(?:部分|章|节|篇|编|方面)|[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}(?:[、．]|\.(?!\d))|[(（]\d{1,2}[)）]|[①-⑳])/u;

/** Whether a line starts with the number of a section: 一、 (一) 1. 第一部分. */
export function isNumbered(line: string): boolean {
  return NUMBER.test(line);
}
