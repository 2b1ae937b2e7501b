const PAGER =
  /^[【[]?\s?(?:上|下|前|后)一(?:篇|条|页|则|章|主题)\s?[】\]]?\s?(?:[:：>›»]|$|[^。]{0,60}$)/u;

/** Whether a line links to the page before or after: 上一篇:…. */
export function isPager(line: string): boolean {
  return PAGER.test(line);
}
