/** When the meetings were held, and what happened around them. */
import { formatDateRange } from '../../i18n/format-date.ts';
import { meetings } from '../../tables/meetings.ts';
import type { MeetingRow } from '../../tables/meetings.ts';
import type { Lang, Table } from '../../tables/table.ts';
import type { Chart } from '../chart.ts';
import { genreNote, inferredNote, paragraph } from '../chart-notes.ts';
import { countWord, plural } from '../../i18n/format-number.ts';
import { listed } from '../../i18n/listed.ts';
import { capitalised, distinctPlaces, placeLabel } from '../words.ts';
import { densestStretch, eventsNear, isoOf, meetingDays } from './days.ts';
import { drawCalendar } from './draw-calendar.ts';

type CalendarTable = Table<MeetingRow>;

const isDated = ({ start }: MeetingRow): boolean => start !== null;

/** When a meeting was held, in words; a window says that it is inferred. */
function dateWords(row: MeetingRow, lang: Lang): string {
  const { start, end, windowStart, windowEnd } = row;
  if (start !== null) return formatDateRange(start, end ?? start, lang);
  if (windowStart === null || windowEnd === null) {
    return lang === 'en' ? 'date not stated' : '日期未提及';
  }
  const range = formatDateRange(windowStart, windowEnd, lang);
  return lang === 'en'
    ? `some day in ${range} (inferred)`
    : `${range.replace(/日$/u, '日之间')}某日（推断）`;
}

function title(table: CalendarTable, lang: Lang): string {
  const dated = table.rows.filter(isDated);
  const stretch = densestStretch(meetingDays(table.rows));
  const [only, ...others] = dated;
  if (only === undefined || stretch === null) {
    return lang === 'en' ? 'No meeting here has a stated date' : '这里的会议都没有写明日期';
  }
  const range = formatDateRange(isoOf(stretch.from), isoOf(stretch.to), lang);
  if (others.length === 0) {
    const name = placeLabel(only, lang);
    return lang === 'en' ? `${name} met on ${range}` : `${name}的会议在${range}召开`;
  }
  const { length: all } = dated;
  const { count } = stretch;
  if (lang === 'zh') {
    const which =
      count === all
        ? `有日期的${countWord(all, 'zh')}场会议都`
        : `有日期的${countWord(all, 'zh')}场会议中，${countWord(count, 'zh')}场`;
    return `${which}在${range}召开`;
  }
  const which =
    count < all
      ? `${capitalised(countWord(count, 'en'))} of the ${countWord(all, 'en')} dated meetings`
      : all === 2
        ? 'Both dated meetings'
        : `All ${countWord(all, 'en')} dated meetings`;
  return stretch.from === stretch.to
    ? `${which} were held on ${range}`
    : `${which} were held between ${range.replace(/ ?– ?/u, ' and ')}`;
}

/** Meetings whose year is known in each way, the stated ones left out. */
function yearNote(table: CalendarTable, lang: Lang): string {
  const count = (basis: MeetingRow['yearBasis']): number =>
    table.rows.filter(({ yearBasis }) => yearBasis === basis).length;
  const [dateline, context] = [count('dateline'), count('context')];
  const parts =
    lang === 'en'
      ? [
          dateline > 0 ? `from the date of the report for ${countWord(dateline, 'en')}` : '',
          context > 0 ? `from the context for ${countWord(context, 'en')}` : '',
        ]
      : [
          dateline > 0 ? `${countWord(dateline, 'zh')}场由发稿日期得知` : '',
          context > 0 ? `${countWord(context, 'zh')}场由上下文推知` : '',
        ];
  const said = parts.filter((part) => part !== '');
  if (said.length === 0) return '';
  return lang === 'en'
    ? `Where the text doesn’t name the year, it is known ${listed(said, 'en')}.`
    : `原文没有写年份的，${said.join('，')}。`;
}

/** Meetings that stand on no day, and those of no known place. */
function missingNote(table: CalendarTable, lang: Lang): string {
  const nowhere = table.rows.length - meetingDays(table.rows).length;
  const { placeless = 0 } = table.counts;
  const words = { en: [] as string[], zh: [] as string[] };
  if (nowhere > 0) {
    words.en.push(`${plural(nowhere, 'meeting')} without any date`);
    words.zh.push(`没有日期的会议${nowhere}场`);
  }
  if (placeless > 0) {
    words.en.push(`${plural(placeless, 'meeting')} of no known place`);
    words.zh.push(`地方不明的会议${placeless}场`);
  }
  if (words.en.length === 0) return '';
  return lang === 'en'
    ? `Not drawn: ${listed(words.en, 'en')}.`
    : `未画：${listed(words.zh, 'zh')}。`;
}

function eventNote(table: CalendarTable, lang: Lang): string {
  const events = eventsNear(meetingDays(table.rows)).map(({ label, source }) => {
    const date = formatDateRange(source.date, source.date, lang);
    return lang === 'en'
      ? `${label.en} (${source.title.en}; ${source.issuer.en}, ${date})`
      : `${label.zh}（${source.issuer.zh}${source.title.zh}，${date}）`;
  });
  if (events.length === 0) return '';
  return lang === 'en'
    ? `Grey: what happened around them, from public sources and not from these texts: ${events.join('; ')}.`
    : `灰色为前后的事件，出自公开来源，不是这些文本所说：${events.join('；')}。`;
}

function note(table: CalendarTable, lang: Lang): string {
  const hasWindow = table.rows.some(({ windowStart }) => windowStart !== null);
  const what =
    lang === 'en'
      ? 'Each blue bar is a meeting, as long as it lasted; it stands for the sentence that gives the date.'
      : '一条蓝色为一场会议，长短即会期，对应写明日期的那句原文。';
  const window = !hasWindow
    ? ''
    : lang === 'en'
      ? 'A dashed span means that the day isn’t known: the meeting was held on some day within it, as inferred from the text.'
      : '虚线框表示日子不明：会议在其中某一天召开，由文本推断。';
  return paragraph(
    [
      what,
      window,
      yearNote(table, lang),
      missingNote(table, lang),
      genreNote(distinctPlaces(table.rows), lang),
      inferredNote(distinctPlaces(table.rows), lang),
      eventNote(table, lang),
    ],
    lang,
  );
}

function alt(table: CalendarTable, lang: Lang): string {
  const separator = lang === 'en' ? ': ' : '：';
  const dates = table.rows.map(
    (row) => `${placeLabel(row, lang)}${separator}${dateWords(row, lang)}`,
  );
  const events = eventsNear(meetingDays(table.rows)).map(
    ({ label, start, end }) => `${label[lang]}${separator}${formatDateRange(start, end, lang)}`,
  );
  if (lang === 'zh') {
    const around = events.length === 0 ? '' : `前后的事件：${events.join('；')}。`;
    return `会议日期图。${dates.join('；')}。${around}`;
  }
  const around = events.length === 0 ? '' : ` Around them: ${events.join('; ')}.`;
  return `Meetings on a line of days. ${dates.join('; ')}.${around}`;
}

export const calendar: Chart<MeetingRow> = {
  id: 'calendar',
  table: meetings,
  title,
  note,
  alt,
  credit: () => null,
  picksTheme: false,
  shown: ['place', 'meeting', 'start', 'end', 'windowStart', 'windowEnd', 'yearBasis'],
  shared: () => '',
  draw: drawCalendar,
};
