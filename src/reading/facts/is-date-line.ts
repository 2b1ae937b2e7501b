const DATE =
  '[0-9０-９]{4}[ \\u3000]?[-/.年－／．][ \\u3000]?[0-9０-９]{1,2}[ \\u3000]?[-/.月－／．][ \\u3000]?[0-9０-９]{1,2}[ \\u3000]?日?';

/** A full date, then white space, a clock or the end: no 2023年全县工作会议. */
const DATE_FIRST = new RegExp(`^\\s*${DATE}(?=\\s|\\d{1,2}[:：]|[|丨]|$)`, 'u');

/** An outlet's name, then date and clock: 余杭发布 2023年1月28日 19:46. */
const CLOCK_LAST = new RegExp(
  `${DATE}[ \\u3000]{0,4}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?[\\s|丨]{0,4}$`,
  'u',
);
const LONGEST = 80;

/** Whether a line among the titles is a dateline without labels: 2022-12-20 绍兴日报 记者 阮某某. */
export function isDateLine(line: string): boolean {
  return DATE_FIRST.test(line) || (line.length <= LONGEST && CLOCK_LAST.test(line));
}
