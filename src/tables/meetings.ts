/** One row a meeting and place: when it was held, as far as the source lets it be known. */
import type { Meeting, Place, StoryRecord } from '../reading/record.ts';
import { groupByPlace, placeKey } from './group-by-place.ts';
import { PLACE_COLUMNS, placeCells } from './place-columns.ts';
import type { PlaceCells } from './place-columns.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, Row, Table } from './table.ts';

export interface MeetingRow extends Row, PlaceCells {
  readonly meeting: string | null;
  readonly type: Meeting['type'];
  /** ISO dates; null when the source doesn't give the day. */
  readonly start: string | null;
  readonly end: string | null;
  /** The span in which an undated meeting must lie, where one can be inferred. */
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
  readonly yearBasis: Meeting['yearBasis'];
}

const COLUMNS: readonly Column[] = [
  ...PLACE_COLUMNS,
  {
    name: 'meeting',
    title: { en: 'Meeting', zh: '会议' },
    unit: null,
    description: {
      en: 'Name as it stands in the text; empty when it has none.',
      zh: '原文中的名称；没有名称的为空。',
    },
  },
  {
    name: 'type',
    title: { en: 'Kind of meeting', zh: '会议类型' },
    unit: null,
    description: {
      en: 'Kind of meeting in Chinese, or other.',
      zh: '会议的类型；其他的为英文代码 other。',
    },
  },
  {
    name: 'start',
    title: { en: 'First day', zh: '首日' },
    unit: null,
    description: {
      en: 'ISO date; empty when the source doesn’t give the day.',
      zh: 'ISO 日期；来源没有写明日子的为空。',
    },
  },
  {
    name: 'end',
    title: { en: 'Last day', zh: '末日' },
    unit: null,
    description: {
      en: 'ISO date, equal to the first for a meeting of one day.',
      zh: 'ISO 日期；只开一天的会与首日相同。',
    },
  },
  {
    name: 'windowStart',
    title: { en: 'Not before', zh: '不早于' },
    unit: null,
    description: {
      en: 'ISO date: the first day on which an undated meeting can have been held; inferred.',
      zh: 'ISO 日期：没有写明日子的会最早可能的日子，由推断得出。',
    },
  },
  {
    name: 'windowEnd',
    title: { en: 'Not after', zh: '不晚于' },
    unit: null,
    description: {
      en: 'ISO date: the last day on which an undated meeting can have been held; inferred.',
      zh: 'ISO 日期：没有写明日子的会最晚可能的日子，由推断得出。',
    },
  },
  {
    name: 'yearBasis',
    title: { en: 'How the year is known', zh: '年份的依据' },
    unit: null,
    description: {
      en: '“stated” in the text, from its “dateline”, or from the “context”.',
      zh: '原文写明（stated）、由发稿日期得知（dateline）或由上下文推知（context）。',
    },
  },
  UNITS_COLUMN,
];

/** The place that held a meeting; a document about one place leaves no other. */
function holderOf({ place: name }: Meeting, { places }: StoryRecord): Place | null {
  const [only, ...others] = places;
  const named = places.find((place) => place.name === name);
  return named ?? (name === null && others.length === 0 ? (only ?? null) : null);
}

/** Ids of the units that hold a part of the evidence, in the order of the text. */
function unitsOf({ evidence }: Meeting, { units }: StoryRecord): string[] {
  return units
    .filter(
      ({ section, span }) =>
        section !== 'gap' &&
        evidence.some(({ start, end }) => start < span.end && span.start < end),
    )
    .map(({ id }) => id);
}

const firstDay = ({ start, windowStart }: MeetingRow): string => start ?? windowStart ?? '9999';

/**
 * Every meeting whose place is known, by its first possible day, those without any day last.
 * `counts.placeless` are the meetings whose place isn't among those of their document.
 */
export function meetings(records: readonly StoryRecord[]): Table<MeetingRow> {
  const groups = new Map(groupByPlace(records).map((group) => [group.key, group]));
  const rows: MeetingRow[] = [];
  let placeless = 0;
  for (const record of records) {
    for (const meeting of record.meetings) {
      const holder = holderOf(meeting, record);
      const group = holder === null ? undefined : groups.get(placeKey(holder));
      if (group === undefined) {
        placeless += 1;
        continue;
      }
      rows.push({
        ...placeCells(group),
        genres: [record.genre],
        meeting: meeting.name,
        type: meeting.type,
        start: meeting.start,
        end: meeting.end ?? meeting.start,
        windowStart: meeting.start === null ? (meeting.window?.start ?? null) : null,
        windowEnd: meeting.start === null ? (meeting.window?.end ?? null) : null,
        yearBasis: meeting.yearBasis,
        units: unitsOf(meeting, record),
      });
    }
  }
  return {
    id: 'meetings',
    title: { en: 'Meetings', zh: '会议' },
    columns: COLUMNS,
    rows: rows.toSorted((one, other) => firstDay(one).localeCompare(firstDay(other), 'en')),
    counts: { placeless },
  };
}
