/** A day of the calendar, or as much of it as a text says; null where it is silent. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A day of the calendar. */
export interface FullDate extends PartialDate {
  readonly year: number;
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970; whole numbers that can be compared and subtracted. */
export function toDayNumber({ year, month, day }: FullDate): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** The calendar day `days` after (or, when negative, before) a date. */
export function addDays(date: FullDate, days: number): FullDate {
  const moved = new Date((toDayNumber(date) + days) * DAY_MS);
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
  };
}

/** ISO date: 2022-12-09. */
export function toIsoDate({ year, month, day }: FullDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date that an ISO string (2022-12-09) names; the string must be one. */
export function fromIsoDate(iso: string): FullDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** Whether the calendar has the day; without a year, 29 February counts. Years 1949 to 2100 only. */
export function isCalendarDate({ year, month, day }: PartialDate): boolean {
  if (year !== null && (year < 1949 || year > 2100)) return false;
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year ?? 2000, month);
}

/** How many days a month (1 to 12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
