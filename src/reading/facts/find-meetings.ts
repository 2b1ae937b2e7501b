/**
 * Text to the meetings that it reports on itself, one for each of its places as a rule; meetings
 * that it cites (中央经济工作会议, 省委全会) are left out.
 */
import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { Meeting, Place, Span, StoryRecord } from '../record.ts';
import { spanOf } from '../text/repaired-text.ts';
import type { Published } from './find-published.ts';
import { chooseMeetings } from './meetings/choose-meetings.ts';
import { dateMeeting, type Clock } from './meetings/date-meeting.ts';
import { findFormat } from './meetings/find-format.ts';
import { fullestName } from './meetings/fullest-name.ts';
import type { MeetingCandidate } from './meetings/meeting-candidate.ts';
import { typeOfMeeting } from './meetings/meeting-type.ts';

/** The meetings of a text of the genre given, in its order, with what a person should check. */
export function findMeetings(
  reading: Reading,
  places: readonly Place[],
  unitPlaces: readonly (readonly string[])[],
  published: Published,
  genre: StoryRecord['genre'],
): { meetings: Meeting[]; problems: Problem[] } {
  const clock: Clock = {
    published: published?.date ?? null,
    text: reading.source.text,
    isNews: genre === 'news' || genre === 'report',
  };
  const candidates = chooseMeetings(reading, places, unitPlaces, genre);
  const format = candidates.length === 1 ? formatOf(reading) : null;
  const meetings = candidates.map((candidate) =>
    toMeeting(reading, candidate, clock, genre, format),
  );
  if (meetings.length === 0) return { meetings, problems: [MISSING] };
  return { meetings, problems: meetings.flatMap((meeting) => problemsOf(meeting, genre)) };
}

const MISSING: Problem = {
  ruleId: 'meeting-missing',
  severity: 'warning',
  message: 'No meeting could be found that the text reports on.',
  hint: 'If it reports on one, give it in the coding file.',
  span: null,
};

function problemsOf(meeting: Meeting, genre: string): Problem[] {
  const span = meeting.evidence[0] ?? null;
  const name = meeting.name ?? meeting.type;
  if (meeting.start === null) {
    const hint = 'If you know the day, give it in the coding file.';
    const message = `The text does not say on which day the ${genre === 'speech' ? 'speech was given' : 'meeting was held'}: ${name}.`;
    return [{ ruleId: 'meeting-date-missing', severity: 'warning', message, hint, span }];
  }
  if (meeting.yearBasis === 'stated') return [];
  const source = meeting.yearBasis === 'dateline' ? 'dateline' : 'context';
  return [
    {
      ruleId: 'meeting-year-inferred',
      severity: 'warning',
      message: `The year of ${meeting.start} was taken from the ${source}: ${name}.`,
      hint: 'Check that the year is right.',
      span,
    },
  ];
}

function toMeeting(
  reading: Reading,
  candidate: MeetingCandidate,
  clock: Clock,
  genre: StoryRecord['genre'],
  format: { format: string; span: Span } | null,
): Meeting {
  const { source, units } = reading;
  const name = fullestName(reading, candidate.name, candidate.organ);
  const date = dateMeeting(candidate.dateWords, clock);
  const evidence = [spanOf(source, candidate.start, candidate.end)];
  if (format !== null) evidence.push(format.span);
  const dateUnit = units[candidate.dateUnit];
  if (date.start !== null && dateUnit !== undefined && candidate.dateUnit !== candidate.unit) {
    evidence.push(spanOf(source, dateUnit.start, dateUnit.end));
  }
  return {
    type: isReportToCongress(reading, candidate, genre)
      ? '政府工作报告'
      : typeOfMeeting(candidate.name, candidate.organ),
    name,
    place: candidate.place,
    ...date,
    format: format?.format ?? null,
    evidence,
  };
}

/** The session that heard the government's report, in the report itself or in an account of it. */
function isReportToCongress(
  { source }: Reading,
  { name }: MeetingCandidate,
  genre: StoryRecord['genre'],
): boolean {
  return (
    genre === 'work-report' ||
    (/人民代表大会|人代会/u.test(name) && source.text.includes('政府工作报告'))
  );
}

function formatOf({ source, units }: Reading) {
  for (const unit of units) {
    if (unit.section !== 'body') continue;
    const found = findFormat(source.text.slice(unit.start, unit.end));
    if (found === null) continue;
    const span = spanOf(source, unit.start + found.start, unit.start + found.end);
    return { format: found.format, span };
  }
  return null;
}
