const PAGER =
  /^[\d<«‹【[·•\s]{0,3}(?:上|下|前|后)一(?:篇|条|页|则|章|期|版|主题)(?:[\s\d:：>›»】\]<][^。]{0,80}|没有了?)?$/u;
/** 第一版:要闻 */
const PRINTED_PAGE = /^第[\d一二三四五六七八九十]{1,3}版\s?[:：]?[^。，,]{0,12}$/u;

/** Whether a line links to the page before or after: 上一篇:…. */
export function isPager(line: string): boolean {
  return PAGER.test(line) || PRINTED_PAGE.test(line);
}
