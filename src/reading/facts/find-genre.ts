/**
 * What kind of text it is. A work report and a speech speak in the first person to an audience;
 * news comes with an outlet, a date or a title around it; a bare account of a meeting, a summary
 * or a plan is a report.
 */
import type { Reading } from '../reading.ts';
import type { StoryRecord } from '../record.ts';
import type { Outlet } from './find-outlet.ts';
import { closeSpaces } from './close-spaces.ts';
import { bodyUnitsOf, titleUnitsOf } from './title-units.ts';

type Genre = StoryRecord['genre'];

/** The first words decide; titles and salutations stand there. */
const OPENING_LENGTH = 1500;
const WORK_REPORT_TITLE = /政府工作报告(?:[（(【].{0,30}[）)】])?$/u;
const WORK_REPORT_OPENING =
  /我(?:受[^。]{0,12}委托[，,])?代表[^。，,]{0,24}政府[^。]{0,12}(?:报告|作)[^。]{0,6}工作|各位代表[：:，,]/u;
const SPEECH_TITLE =
  /(?:讲话|发言|致辞|主持词|主持讲话|表态发言|动员讲话)(?:提纲|要点|稿|摘要|[（(【].{0,30}[）)】])?$/u;
const SALUTATION =
  /^\s*(?:各位(?:领导|代表|委员|同志|来宾|企业家)|同志们|尊敬的|大家)[^。]{0,30}[：:，,！!]/u;
const FIRST_PERSON =
  /(?:今天|刚才|下面|现在)[，,]?\s?(?:我|我们|县委|市委|区委)|我(?:再)?(?:讲|强调|代表|完全赞同|都同意)/u;
const REPORT_TITLE =
  /(?:总结|汇报|工作要点|要点|工作计划|计划|工作安排|工作思路|报告|公报|纪要|综述|方案|通报)(?:[（(【].{0,30}[）)】])?$/u;
/** Decisions and regulations are no account of a meeting. */
const DOCUMENT_TITLE =
  /(?:决议|决定|意见|通知|公告|办法|规定|条例|名单)(?:[（(【].{0,30}[）)】])?$/u;
/** A title that tells of an event is a headline: 市委务虚会召开 谋定2024年工作思路. */
const EVENT = /召开|举行|强调|指出|调研|部署/u;
const MEETING = /召开|举行|会议|大会|全会|务虚会/u;

/** The genre of the document. */
export function findGenre(reading: Reading, outlet: Outlet): Genre {
  const titles = titleUnitsOf(reading).map((index) => closeSpaces(textOfUnit(reading, index)));
  const title = titles[0] ?? '';
  const opening = openingOf(reading);
  if (isWorkReport(titles, opening)) return 'work-report';
  if (SPEECH_TITLE.test(title) || isSpeech(opening)) return 'speech';
  if (REPORT_TITLE.test(title) && !EVENT.test(title)) return 'report';
  if (DOCUMENT_TITLE.test(title)) return 'other';
  if (!MEETING.test(title + opening)) return 'other';
  return isPublished(reading, title, outlet) ? 'news' : 'report';
}

function textOfUnit({ source, units }: Reading, index: number): string {
  const unit = units[index];
  return unit === undefined ? '' : source.text.slice(unit.start, unit.end);
}

function openingOf(reading: Reading): string {
  const start = reading.units[bodyUnitsOf(reading)[0] ?? -1]?.start ?? 0;
  return reading.source.text.slice(start, start + OPENING_LENGTH);
}

function isWorkReport(titles: readonly string[], opening: string): boolean {
  if (!titles.some((title) => WORK_REPORT_TITLE.test(title))) {
    return /我代表[^。，,]{0,16}政府[^。]{0,12}报告工作/u.test(opening.slice(0, 300));
  }
  return titles[0] === undefined || WORK_REPORT_OPENING.test(opening) || opening.length < 200;
}

function isSpeech(opening: string): boolean {
  const isAddressed = SALUTATION.test(opening);
  return isAddressed && FIRST_PERSON.test(opening);
}

/** Something around the text shows that it was published as news. */
function isPublished({ units }: Reading, title: string, outlet: Outlet): boolean {
  const hasDateline = units.some(({ section }) => section === 'meta');
  return title !== '' || hasDateline || outlet.source !== null || outlet.authors !== null;
}
