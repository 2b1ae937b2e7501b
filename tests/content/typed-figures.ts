import type { StoryRecord } from '../../src/reading/record.ts';

/** Days of notes of context, and the day in the address of 003. */
const CONTEXT_DAYS = ['2022-10-01', '2022-12-07', '2023-01-22', '2023-01-28', '2023-01-30'];

/** Names with figures in them that are no slogan of a document. */
const NAMES = ['26 mountain counties', '山区26县'];

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

const CHINESE_DATE = /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?(?:至(\d{1,2})日)?/gu;
const ENGLISH_DATE = new RegExp(
  String.raw`(?:\b(\d{1,2}) and )?(?:\b(\d{1,2}) )?\b(${MONTHS.join('|')})\b(?: (\d{4}))?`,
  'gu',
);

interface TypedDate {
  readonly year: string | undefined;
  readonly month: number;
  readonly days: readonly string[];
}

/**
 * Figures typed into prose that are neither a year or date of the document or of a note of context
 * nor part of a name. A quotation with figures counts as a name when it stands in the source:
 * `“1354”`.
 */
export function typedFigures(prose: string, record: StoryRecord): string[] {
  const source = record.units.map(({ span }) => span.quote).join('\n');
  const dates: TypedDate[] = [];
  const keep = (date: TypedDate): string => {
    dates.push(date);
    return ' ';
  };
  const rest = withoutNames(prose, record)
    .replace(/“([^“”]*)”/gu, (whole, inner: string) => (source.includes(inner) ? ' ' : whole))
    .replace(CHINESE_DATE, (_, year?: string, month?: string, first?: string, last?: string) =>
      keep({ year, month: Number(month), days: [first, last].filter((day) => day !== undefined) }),
    )
    .replace(ENGLISH_DATE, (_, first?: string, last?: string, name?: string, year?: string) =>
      keep({
        year,
        month: MONTHS.indexOf(name ?? '') + 1,
        days: [first, last].filter((day) => day !== undefined),
      }),
    )
    .replace(/(?<!\d)20\d{2}(?!\d)/gu, (year) => (source.includes(year) ? ' ' : year));
  const known = knownDays(record);
  return [
    ...dates.flatMap((date) => unknownDays(date, known)),
    ...[...rest.matchAll(/\d[\d.,/]*/gu)].map(([figure]) => figure),
  ];
}

function withoutNames(prose: string, { frameworks }: StoryRecord): string {
  const slogans = frameworks.flatMap(({ label }) => label.match(/\d{2,}/gu) ?? []);
  return [...NAMES, ...slogans].reduce((text, name) => text.replaceAll(name, ' '), prose);
}

function knownDays({ meetings, units }: StoryRecord): string[] {
  const stated = units.flatMap(({ span }) => [
    ...[...span.quote.matchAll(/(\d{4})[-/](\d{1,2})[-/](\d{1,2})/gu)].map(([, y, m, d]) => [
      y,
      m,
      d,
    ]),
    ...[...span.quote.matchAll(/(\d{1,2})\.(\d{1,2})\.(\d{4})/gu)].map(([, d, m, y]) => [y, m, d]),
  ]);
  return [
    ...CONTEXT_DAYS,
    ...stated.map((parts) => parts.map((part = '') => part.padStart(2, '0')).join('-')),
    ...meetings.flatMap(({ start, end, window }) =>
      [start, end, window?.start].filter((day) => typeof day === 'string'),
    ),
  ];
}

/** A month's name without day or year is a word, such as March. */
function unknownDays({ year, month, days }: TypedDate, known: readonly string[]): string[] {
  const months = `-${String(month).padStart(2, '0')}-`;
  const sought =
    days.length > 0
      ? days.map((day) => `${year ?? ''}${months}${day.padStart(2, '0')}`)
      : year === undefined
        ? []
        : [`${year}${months}`];
  return sought.filter((part) => !known.some((day) => day.includes(part)));
}
