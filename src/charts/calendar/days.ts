/** Days as numbers, and which of them a calendar shows. */
import type { MeetingRow } from '../../tables/meetings.ts';
import { CALENDAR_EVENTS } from './events.ts';
import type { CalendarEvent } from './events.ts';

/** How far from the first and last day of the data an event still says something about them. */
const NEAR_DAYS = { before: 60, after: 10 } as const;

const DAY_MS = 86_400_000;

/** Days since 1970. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

/** The ISO date of a day since 1970. */
export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export interface MeetingDays {
  readonly row: MeetingRow;
  /** First and last day since 1970; of the window where the day isn't stated. */
  readonly from: number;
  readonly to: number;
  readonly isDated: boolean;
}

/** The meetings that have a place on a line of days, in the order of the rows. */
export function meetingDays(rows: readonly MeetingRow[]): MeetingDays[] {
  return rows.flatMap((row) => {
    const from = row.start ?? row.windowStart;
    const to = row.end ?? row.windowEnd;
    if (from === null || to === null) return [];
    return [{ row, from: dayOf(from), to: dayOf(to), isDated: row.start !== null }];
  });
}

/** The events within or near the days of the meetings that concern one of their provinces. */
export function eventsNear(meetings: readonly MeetingDays[]): CalendarEvent[] {
  const first = Math.min(...meetings.map(({ from }) => from)) - NEAR_DAYS.before;
  const last = Math.max(...meetings.map(({ to }) => to)) + NEAR_DAYS.after;
  const provinces = new Set(meetings.map(({ row }) => row.province));
  return CALENDAR_EVENTS.filter(
    ({ start, end, province }) =>
      dayOf(start) >= first && dayOf(end) <= last && (province === null || provinces.has(province)),
  );
}

export interface Cluster {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Share of the dated meetings that the shortest stretch has to hold to be called a cluster. */
const MOST = 0.75;

/** The shortest stretch of days with at least three quarters of the dated meetings, or null. */
export function densestStretch(meetings: readonly MeetingDays[]): Cluster | null {
  const dated = meetings.filter(({ isDated }) => isDated).toSorted((a, b) => a.from - b.from);
  const count = Math.ceil(dated.length * MOST);
  let shortest: Cluster | null = null;
  for (let first = 0; count > 0 && first + count <= dated.length; first += 1) {
    const inside = dated.slice(first, first + count);
    const from = inside[0]?.from ?? 0;
    const to = Math.max(...inside.map((meeting) => meeting.to));
    if (shortest === null || to - from < shortest.to - shortest.from) {
      shortest = { count, from, to };
    }
  }
  return shortest;
}
