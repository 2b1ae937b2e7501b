/** The line of days of one layout: where a day stands, and the months along it. */
import type { Lang } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Layout } from '../chart.ts';
import { textWidth } from '../text-width.ts';
import { dayOf, isoOf } from './days.ts';

interface Sizes {
  readonly fontSize: number;
  readonly line: number;
  /** Width of the names beside the bars; 0 where they stand above them. */
  readonly labels: number;
  readonly bar: number;
  /** Between a meeting and the next. */
  readonly gap: number;
}

const SIZES: Readonly<Record<Layout, Sizes>> = {
  narrow: { fontSize: 12, line: 16, labels: 0, bar: 14, gap: 10 },
  wide: { fontSize: 13, line: 17, labels: 130, bar: 16, gap: 10 },
};

/** A day of a long range would be too thin to see or touch. */
const LEAST_BAR = 6;

/** Between a bar and its words. */
const WORD_GAP = 5;

/** Days free before the first and after the last bar. */
const MARGIN_DAYS = 2;

export interface Span {
  readonly x1: number;
  readonly x2: number;
}

export interface Words {
  readonly style: 'place' | 'muted';
  readonly text: string;
  readonly anchor: 'start' | 'end';
  readonly x: number;
  readonly y: number;
}

export interface Ground {
  readonly sizes: Sizes;
  readonly lang: Lang;
  readonly right: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Where a day begins. */
  readonly x: (day: number) => number;
}

/** The line for some stretches of days, at least one. */
export function groundOf(
  stretches: readonly (readonly [from: number, to: number])[],
  { layout, lang }: DrawContext,
): Ground {
  const sizes = SIZES[layout];
  const right = LAYOUT_WIDTHS[layout];
  const firstDay = Math.min(...stretches.map(([from]) => from)) - MARGIN_DAYS;
  const lastDay = Math.max(...stretches.map(([, to]) => to)) + MARGIN_DAYS;
  const perDay = (right - sizes.labels) / (lastDay + 1 - firstDay);
  const x = (day: number): number => sizes.labels + (day - firstDay) * perDay;
  return { sizes, lang, right, firstDay, lastDay, x };
}

/** A stretch of whole days, never thinner than can be seen. */
export function spanOf({ x, right }: Ground, from: number, to: number): Span {
  const x2 = Math.min(right, Math.max(x(to + 1), x(from) + LEAST_BAR));
  return { x1: Math.min(x(from), x2 - LEAST_BAR), x2 };
}

/** Where words right of a bar begin, or where those left of it end; null when neither fits. */
export function besideBar(
  { x1, x2 }: Span,
  words: string,
  { sizes, right }: Ground,
): Pick<Words, 'x' | 'anchor'> | null {
  const width = textWidth(words, sizes.fontSize);
  if (x2 + WORD_GAP + width <= right) return { x: x2 + WORD_GAP, anchor: 'start' };
  return x1 - WORD_GAP - width < 0 ? null : { x: x1 - WORD_GAP, anchor: 'end' };
}

export interface MonthTick {
  readonly x: number;
  /** Empty where it would run into the one before. */
  readonly label: string;
}

const monthLabel = (iso: string, withYear: boolean, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', {
    month: 'short',
    timeZone: 'UTC',
    ...(withYear ? { year: 'numeric' } : {}),
  }).format(new Date(iso));

/** The first days of the months on the line, with the year at the first label and in January. */
export function monthTicks(ground: Ground): MonthTick[] {
  const { firstDay, lastDay, x, right, sizes, lang } = ground;
  const ticks: MonthTick[] = [];
  let free = -Infinity;
  for (let day = firstDay; day <= lastDay; day = nextMonth(day)) {
    const iso = isoOf(day);
    if (!iso.endsWith('-01')) continue;
    const words = monthLabel(iso, free === -Infinity || iso.endsWith('-01-01'), lang);
    const end = x(day) + textWidth(words, sizes.fontSize);
    const fits = x(day) >= free && end <= right;
    if (fits) free = end + WORD_GAP;
    ticks.push({ x: x(day), label: fits ? words : '' });
  }
  return ticks;
}

/** The first day of the month after. */
function nextMonth(day: number): number {
  const [year = 0, month = 0] = isoOf(day).split('-').map(Number);
  return month === 12
    ? dayOf(`${year + 1}-01-01`)
    : dayOf(`${year}-${String(month + 1).padStart(2, '0')}-01`);
}
