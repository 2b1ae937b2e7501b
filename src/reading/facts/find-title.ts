import type { Reading } from '../reading.ts';
import type { Meeting, Place, StoryRecord } from '../record.ts';
import { fromIsoDate } from './dates/calendar-date.ts';
import { closeSpaces } from './close-spaces.ts';
import { isDateLine } from './is-date-line.ts';
import { titleUnitsOf } from './title-units.ts';

type Title = StoryRecord['title'];

const LABEL = /^(?:标题|题目|文章标题|主题)\s*[:：]\s*/u;
/** The session, in brackets or after a dash, stands below a title. */
const BELOW_TITLE = /^[（(【[—–-]/u;
/** The first line of a title on two lines: 某某县人民政府 / 工作报告. */
const ISSUER = /(?:人民政府|委员会|办公室|[县市区旗]委)$/u;
const ITS_DOCUMENT = /^(?:政府)?工作报告|^关于/u;

/**
 * The title as it stands above the text; when there is none, one made of place, meeting and date,
 * and marked as made: 安吉县全县…大会（2023年1月29日）.
 */
export function findTitle(
  reading: Reading,
  places: readonly Place[],
  meetings: readonly Meeting[],
): Title {
  const lines = titleLines(reading).filter(
    (line) => line !== '' && !BELOW_TITLE.test(line) && !isDateLine(line),
  );
  const [first, second] = lines;
  if (first === undefined) return { text: makeTitle(places, meetings), basis: 'made' };
  const isSplit = second !== undefined && ISSUER.test(first) && ITS_DOCUMENT.test(second);
  return { text: isSplit ? first + second : first, basis: 'stated' };
}

/** The text of the title's units; sentences of one line (开新局！某县召开大会) together. */
function titleLines(reading: Reading): string[] {
  const lines: { start: number; end: number }[] = [];
  for (const index of titleUnitsOf(reading)) {
    const unit = reading.units[index];
    if (unit === undefined) continue;
    const last = lines.at(-1);
    const goesOn =
      last !== undefined && !/[\n\r]/u.test(reading.source.text.slice(last.end, unit.start));
    if (goesOn) last.end = unit.end;
    else lines.push({ start: unit.start, end: unit.end });
  }
  return lines.map(({ start, end }) => textOf(reading, start, end));
}

function textOf({ source }: Reading, start: number, end: number): string {
  return closeSpaces(source.text.slice(start, end)).replace(LABEL, '');
}

function makeTitle(places: readonly Place[], meetings: readonly Meeting[]): string {
  const [meeting] = meetings;
  const what = meeting === undefined ? '无题文稿' : (meeting.name ?? meeting.type);
  const subject = joinPlace(places.map(({ name }) => name).join('、'), what);
  const start = meeting?.start ?? null;
  return start === null ? subject : `${subject}（${writeDate(start)}）`;
}

/** 安吉县 and 全县大会 make 安吉县大会, and with 县委务虚会 安吉县委务虚会. */
function joinPlace(place: string, meeting: string): string {
  if (place === '' || meeting.startsWith(place)) return meeting;
  const last = place.slice(-1);
  if (meeting.startsWith(`全${last}`)) return place + meeting.slice(2);
  return meeting.startsWith(last) ? place + meeting.slice(1) : place + meeting;
}

function writeDate(iso: string): string {
  const { year, month, day } = fromIsoDate(iso);
  return `${year}年${month}月${day}日`;
}
