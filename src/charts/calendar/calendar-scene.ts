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

type MeetingBar = MarkMeaning & Box;

interface EventBox extends Box {
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

/** Over the middle of a bar, or as near to it as the drawing's edges allow. */
function overBar({ x1, x2 }: Span, words: string, ground: Ground): Pick<Words, 'x' | 'anchor'> {
  const room = textWidth(words, ground.sizes.fontSize);
  const x = Math.max(0, Math.min((x1 + x2 - room) / 2, ground.right - room));
  return { x, anchor: 'start' };
}

/** Words that fit on neither side of an event stand on a line of their own above it. */
function eventScene({ start, end, label, source }: CalendarEvent, top: number, ground: Ground) {
  const { sizes, lang } = ground;
  const span = spanOf(ground, dayOf(start), dayOf(end));
  const text = `${label[lang]} ${dayWords(start, end, lang)}`;
  const beside = besideBar(span, text, ground);
  const y = top + sizes.line / 2;
  const middle = beside === null ? y + sizes.line * 0.8 : y;
  const place = beside ?? overBar(span, text, ground);
  const cited = `${source.title[lang]} (${source.issuer[lang]}, ${source.date})`;
  const box: EventBox = {
    ...span,
    y1: middle - EVENT_HALF,
    y2: middle + EVENT_HALF,
    source: cited,
  };
  const words: Words = { style: 'muted', text, y, ...place };
  return { box, words, bottom: middle + sizes.line / 2 };
}

function meetingDate({ row, isDated }: MeetingDays, lang: Lang): string {
  const words = dayWords(row.start ?? row.windowStart ?? '', row.end ?? row.windowEnd ?? '', lang);
  if (isDated) return words;
  return lang === 'en' ? `some day in ${words}` : `${words.replace(/日$/u, '日之间')}某日`;
}

function detailOf({ row, isDated }: MeetingDays, lang: Lang): string {
  const isInferred = row.basis === 'inferred' || !isDated;
  const genre = genreLabel(row.genres, lang);
  return isInferred ? `${INFERRED[lang]}${lang === 'en' ? ', ' : '，'}${genre}` : genre;
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
  const beside = besideBar(box, date, ground);
  const detail = detailOf(meeting, lang);
  const dateWord: Words[] =
    beside === null ? [] : [{ style: 'muted', text: date, y: y1 + sizes.bar / 2, ...beside }];
  const detailX = isBeside ? 0 : textWidth(name, sizes.fontSize, 'bold') + 8;
  const detailY = isBeside ? nameY + sizes.line : nameY;
  const start = 'start' as const;
  const both = `${detail} · ${date}`;
  const isTooWide = detailX + textWidth(both, sizes.fontSize) > ground.right;
  const below: Words[] =
    beside === null && isTooWide && !isBeside
      ? [{ style: 'muted', text: date, anchor: start, x: 0, y: box.y2 + sizes.line / 2 }]
      : [];
  const words: Words[] = [
    { style: 'place', text: name, anchor: start, x: 0, y: nameY },
    {
      style: 'muted',
      text: beside === null && below.length === 0 ? both : detail,
      anchor: start,
      x: detailX,
      y: detailY,
    },
    ...dateWord,
    ...below,
  ];
  const bar: MeetingBar = {
    ...box,
    units: row.units,
    place: row.place,
    theme: null,
    look: isDated ? 'meeting' : 'window',
    label: `${name}, ${date}`,
  };
  const lowest = box.y2 + below.length * sizes.line;
  return { bar, words, bottom: Math.max(lowest, top + 2 * sizes.line) + sizes.gap };
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
  const around: ReturnType<typeof eventScene>[] = [];
  for (const event of events) {
    around.push(eventScene(event, around.at(-1)?.bottom ?? line + 6, ground));
  }
  const scenes: ReturnType<typeof meetingScene>[] = [];
  for (const meeting of meetings) {
    const top = scenes.at(-1)?.bottom ?? (around.at(-1)?.bottom ?? line) + gap;
    scenes.push(meetingScene(meeting, top, ground));
  }
  return {
    bars: scenes.map(({ bar }) => bar),
    events: around.map(({ box }) => box),
    words: [
      ...ticks.map(({ x, label }): Words => ({
        style: 'muted',
        text: label,
        anchor: 'start',
        x: x + 3,
        y: line / 2,
      })),
      ...around.map(({ words }) => words),
      ...scenes.flatMap(({ words }) => words),
    ].filter(({ text }) => text !== ''),
    ticks,
    bottom: scenes.at(-1)?.bottom ?? 0,
  };
}
