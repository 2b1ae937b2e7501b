/**
 * A seed's bytes in, its record out, by rules alone: decode, repair, split into units, find facts,
 * code themes. Pure: no disk, no clock, no network.
 */
import { findAims } from './facts/find-aims.ts';
import { findFrameworks } from './facts/find-frameworks.ts';
import { findGenre } from './facts/find-genre.ts';
import { findMeetings } from './facts/find-meetings.ts';
import { findMilestones } from './facts/find-milestones.ts';
import { findNamed } from './facts/find-named.ts';
import { findOfficials } from './facts/find-officials.ts';
import { findOutlet } from './facts/find-outlet.ts';
import { findPlaces } from './facts/find-places.ts';
import { findPublished } from './facts/find-published.ts';
import { findTargets } from './facts/find-targets.ts';
import { findTitle } from './facts/find-title.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import { baseName, recordIds } from './record-ids.ts';
import type { StoryRecord, Unit } from './record.ts';
import { countVisibleCharacters } from './text/count-visible-characters.ts';
import { decode } from './text/decode.ts';
import { findGaps } from './text/find-gaps.ts';
import { findLostCharacters } from './text/find-lost-characters.ts';
import { findParagraphs } from './text/find-paragraphs.ts';
import { findRedactions } from './text/find-redactions.ts';
import { findVisibleShare } from './text/find-visible-share.ts';
import { repair } from './text/repair.ts';
import { spanOf, type RepairedText } from './text/repaired-text.ts';
import { sha256 } from './text/sha256.ts';
import { splitUnits } from './text/split-units.ts';
import { toGaps } from './text/to-gaps.ts';
import { unwrap } from './text/unwrap.ts';
import { codeUnits } from './themes/code-units.ts';
import type { CodedUnit } from './themes/coded-unit.ts';
import { toUnits } from './to-units.ts';

export interface ReadOptions {
  /** The record's id where a set of files decided it; made of the file name alone otherwise. */
  readonly id?: string;
  /** SHA-256 of the bytes as 64 lower-case hexadecimal digits, where it is known; worked out otherwise. */
  readonly sha256?: string;
}

export interface ReadSeed {
  /** Null when the file gave no record; then an error says why. */
  readonly record: StoryRecord | null;
  readonly source: RepairedText | null;
  /** By unit id, the name of the rule that gave the tense; units outside the body have none. */
  readonly tenseRules: ReadonlyMap<string, string>;
  /** Errors and warnings; the warnings stand in the record too. */
  readonly problems: readonly Problem[];
}

/** What a text says, file and bytes apart. */
type Findings = Omit<StoryRecord, 'id' | 'file' | 'sha256' | 'encoding' | 'repairs'>;

/** What the source says of its own length, and where it hides something. */
function readLosses(reading: Reading): Pick<Findings, 'gaps' | 'redactions' | 'visibleShare'> {
  const { source, units } = reading;
  const hasGaps = units.some(({ section }) => section === 'gap');
  const gaps = hasGaps ? findParagraphs(source.text).flatMap(findGaps) : [];
  return {
    gaps: toGaps(source, gaps),
    redactions: findRedactions(source.text).map(({ start, end, standsFor }) => ({
      span: spanOf(source, start, end),
      standsFor,
    })),
    visibleShare: hasGaps ? findVisibleShare(gaps, countVisibleCharacters(reading)) : null,
  };
}

function namedRules(units: readonly Unit[], coded: readonly CodedUnit[]): Map<string, string> {
  return new Map(
    units.flatMap(({ id }, index) => {
      const rule = coded[index]?.tenseRule;
      return rule === undefined ? [] : [[id, rule] as const];
    }),
  );
}

function readText(
  id: string,
  wrapped: Reading,
): { findings: Findings; tenseRules: Map<string, string> } {
  const reading = unwrap(wrapped);
  const outlet = findOutlet(reading);
  const { published, problems: dateProblems } = findPublished(reading);
  const { places, unitPlaces, problems: placeProblems } = findPlaces(reading, outlet);
  const officials = findOfficials(reading, places, unitPlaces);
  const genre = findGenre(reading, outlet);
  const meeting = findMeetings(reading, places, unitPlaces, published, genre);
  const coded = codeUnits(reading, officials, places, unitPlaces);
  const units = toUnits(id, wrapped, coded, unitPlaces);
  const findings: Findings = {
    title: findTitle(reading, places, meeting.meetings),
    genre,
    published,
    outlet,
    ...readLosses(wrapped),
    places,
    meetings: meeting.meetings,
    officials,
    frameworks: findFrameworks(reading, coded, places, unitPlaces),
    targets: findTargets(reading, coded, places, unitPlaces),
    aims: findAims(reading, coded),
    milestones: findMilestones(reading, coded),
    named: findNamed(reading),
    units,
    problems: [
      ...findLostCharacters(wrapped.source),
      ...placeProblems,
      ...dateProblems,
      ...meeting.problems,
    ],
  };
  return { findings, tenseRules: namedRules(units, coded) };
}

/** The record of one file, or the problem that kept it from being read. */
export function readSeed(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): ReadSeed {
  const decoded = decode(bytes);
  if ('severity' in decoded) {
    return { record: null, source: null, tenseRules: new Map(), problems: [decoded] };
  }
  const { source, repairs } = repair(decoded.raw);
  const reading: Reading = { source, units: splitUnits(source) };
  const id = options.id ?? recordIds([fileName])[0] ?? '';
  const { findings, tenseRules } = readText(id, reading);
  const record: StoryRecord = {
    id,
    file: baseName(fileName),
    sha256: options.sha256 ?? sha256(bytes),
    encoding: decoded.encoding,
    repairs,
    ...findings,
  };
  return { record, source, tenseRules, problems: record.problems };
}
