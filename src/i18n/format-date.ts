import type { Language } from '../build/site.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An ISO date in words: `24 December 2022`, `2022年12月24日`. */
export function formatDate(iso: string, language: Language): string {
  const { year, month, day } = partsOf(iso);
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${monthName(month)} ${year}`;
}

/**
 * Two ISO dates in words, with what they share said once: `23–24 December 2022`,
 * `2022年12月23日至24日`. A whole month is said by its name: `December 2022`, `2022年12月`.
 */
export function formatDateRange(start: string, end: string, language: Language): string {
  if (start === end) return formatDate(start, language);
  const a = partsOf(start);
  const b = partsOf(end);
  if (isWholeMonth(start, end)) {
    return language === 'zh' ? `${a.year}年${a.month}月` : `${monthName(a.month)} ${a.year}`;
  }
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  if (language === 'zh') {
    const rest = sameMonth
      ? `${b.day}日`
      : sameYear
        ? `${b.month}月${b.day}日`
        : formatDate(end, 'zh');
    return `${formatDate(start, 'zh')}至${rest}`;
  }
  if (sameMonth) return `${a.day}–${formatDate(end, 'en')}`;
  const first = sameYear ? `${a.day} ${monthName(a.month)}` : formatDate(start, 'en');
  return `${first} – ${formatDate(end, 'en')}`;
}

/** The same in few signs: `23–24 Dec 2022`; Chinese dates are short as they are. */
export function formatShortDateRange(start: string, end: string, language: Language): string {
  const range = formatDateRange(start, end, language);
  return language === 'zh' ? range : range.replace(/[A-Z][a-z]{3,}/gu, (name) => name.slice(0, 3));
}

/** Whether two ISO dates are the first and the last day of one month. */
export function isWholeMonth(start: string, end: string): boolean {
  const { year, month, day } = partsOf(start);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day === 1 && end === `${start.slice(0, 8)}${last}`;
}

function partsOf(iso: string): DateParts {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}
