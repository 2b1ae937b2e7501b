/** What the calendar is made of before Plot draws it: bars, events, words and months in pixels. */
import { formatShortDateRange } from '../../i18n/format-date.ts';
import type { MeetingRow } from '../../tables/meetings.ts';
import type { Lang } from '../../tables/table.ts';
import type { DrawContext } from '../chart.ts';
import type { MarkMeaning } from '../mark.ts';
import { textWidth } from '../text-width.ts';
import { genreLabel, INFERRED, placeLabel } from '../words.ts';
import { dayOf, eventsNear, meetingDays } from './days.ts';
import type { MeetingDays } from './days.ts';
import type { CalendarEvent } from './events.ts';
import { besideBar, groundOf, monthTicks, spanOf } from './ground.ts';
import type { Ground, MonthTick, Span, Words } from './ground.ts';

interface Box extends Span {
  readonly y1: number;
  readonly y2: number;
}

export type MeetingBar = MarkMeaning & Box;

export interface EventBox extends Box {
  /** What it is and where that stands. */
  readonly source: string;
}

export interface CalendarScene {
  readonly bars: readonly MeetingBar[];
  readonly events: readonly EventBox[];
  readonly words: readonly Words[];
  readonly ticks: readonly MonthTick[];
  readonly bottom: number;
}

/** Half the height of an event's bar. */
const EVENT_HALF = 3.5;

/** Dates without their year, which stands on the line of months. */
function dayWords(start: string, end: string, lang: Lang): string {
  const range = formatShortDateRange(start, end, lang);
  return start.slice(0, 4) === end.slice(0, 4) ? range.replace(/ \d{4}$|^\d{4}年/u, '') : range;
}

function eventScene(
  { start, end, label, source }: CalendarEvent,
  top: number,
  ground: Ground,
): Pick<CalendarScene, 'events' | 'words'> {
  const { sizes, lang } = ground;
  const y = top + sizes.line / 2;
  const span = spanOf(ground, dayOf(start), dayOf(end));
  const text = `${label[lang]} ${dayWords(start, end, lang)}`;
  const cited = `${source.title[lang]} (${source.issuer[lang]}, ${source.date})`;
  return {
    events: [{ ...span, y1: y - EVENT_HALF, y2: y + EVENT_HALF, source: cited }],
    words: [{ style: 'muted', text, x: besideBar(span, text, ground), y }],
  };
}

function meetingDate({ row, isDated }: MeetingDays, lang: Lang): string {
  const words = dayWords(row.start ?? row.windowStart ?? '', row.end ?? row.windowEnd ?? '', lang);
  if (isDated) return words;
  return lang === 'en' ? `some day in ${words}` : `${words}之间某日`;
}

function detailOf({ row, isDated }: MeetingDays, lang: Lang): string {
  const isInferred = row.basis === 'inferred' || !isDated;
  const genre = genreLabel(row.genres, lang);
  return isInferred ? `${genre}${lang === 'en' ? ', ' : '、'}${INFERRED[lang]}` : genre;
}

function meetingScene(meeting: MeetingDays, top: number, ground: Ground) {
  const { row, from, to, isDated } = meeting;
  const { sizes, lang } = ground;
  const isBeside = sizes.labels > 0;
  const name = placeLabel(row, lang);
  const date = meetingDate(meeting, lang);
  const y1 = isBeside ? top : top + sizes.line;
  const box: Box = { ...spanOf(ground, from, to), y1, y2: y1 + sizes.bar };
  const nameY = top + sizes.line / 2;
  const detailX = isBeside ? 0 : textWidth(name, sizes.fontSize, 'bold') + 8;
  const detailY = isBeside ? nameY + sizes.line : nameY;
  const words: Words[] = [
    { style: 'place', text: name, x: 0, y: nameY },
    { style: 'muted', text: detailOf(meeting, lang), x: detailX, y: detailY },
    { style: 'muted', text: date, x: besideBar(box, date, ground), y: y1 + sizes.bar / 2 },
  ];
  const bar: MeetingBar = {
    ...box,
    units: row.units,
    place: row.place,
    theme: null,
    look: isDated ? 'meeting' : 'window',
    label: `${name}, ${date}`,
  };
  return { bar, words, bottom: Math.max(box.y2, top + 2 * sizes.line) + sizes.gap };
}

/** Everything in its place; a table without a single date gives an empty scene. */
export function calendarScene(rows: readonly MeetingRow[], context: DrawContext): CalendarScene {
  const meetings = meetingDays(rows);
  if (meetings.length === 0) return { bars: [], events: [], words: [], ticks: [], bottom: 0 };
  const events = eventsNear(meetings);
  const ground = groundOf(
    [
      ...meetings.map(({ from, to }) => [from, to] as const),
      ...events.map(({ start, end }) => [dayOf(start), dayOf(end)] as const),
    ],
    context,
  );
  const { line, gap } = ground.sizes;
  const ticks = monthTicks(ground);
  const eventsTop = line + 6;
  const around = events.map((event, index) => eventScene(event, eventsTop + index * line, ground));
  const scenes: ReturnType<typeof meetingScene>[] = [];
  for (const meeting of meetings) {
    const top = scenes.at(-1)?.bottom ?? eventsTop + events.length * line + gap;
    scenes.push(meetingScene(meeting, top, ground));
  }
  return {
    bars: scenes.map(({ bar }) => bar),
    events: around.flatMap((scene) => scene.events),
    words: [
      ...ticks.map(({ x, label }): Words => ({
        style: 'muted',
        text: label,
        x: x + 3,
        y: line / 2,
      })),
      ...around.flatMap(({ words }) => words),
      ...scenes.flatMap(({ words }) => words),
    ].filter(({ text }) => text !== ''),
    ticks,
    bottom: scenes.at(-1)?.bottom ?? 0,
  };
}
