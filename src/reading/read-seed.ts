/**
 * A seed's bytes in, its record out, by rules alone: decode, repair, split into units, find facts,
 * code themes. Pure: no disk, no clock, no network.
 */
import type { Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import { baseName, recordIds } from './record-ids.ts';
import type { StoryRecord } from './record.ts';
import { decode } from './text/decode.ts';
import { countVisibleCharacters } from './text/count-visible-characters.ts';
import { findGaps } from './text/find-gaps.ts';
import { findParagraphs } from './text/find-paragraphs.ts';
import { findRedactions } from './text/find-redactions.ts';
import { findVisibleShare } from './text/find-visible-share.ts';
import { repair } from './text/repair.ts';
import { spanOf, spanOfRaw, type RepairedText } from './text/repaired-text.ts';
import { sha256 } from './text/sha256.ts';
import { splitUnits } from './text/split-units.ts';
import { toGaps } from './text/to-gaps.ts';
import { codeUnits } from './themes/code-units.ts';
import { toUnits } from './to-units.ts';

export interface ReadOptions {
  /** The record's id where a set of files decided it; made of the file name alone otherwise. */
  readonly id?: string;
}

export interface ReadSeed {
  /** Null when the file gave no record; then an error says why. */
  readonly record: StoryRecord | null;
  readonly source: RepairedText | null;
  /** Errors and warnings; the warnings stand in the record too. */
  readonly problems: readonly Problem[];
}

/** The record of one file, or the problem that kept it from being read. */
export function readSeed(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): ReadSeed {
  const decoded = decode(bytes);
  if ('severity' in decoded) return { record: null, source: null, problems: [decoded] };
  const { source, repairs } = repair(decoded.raw);
  const units = splitUnits(source);
  const reading: Reading = { source, units };
  const gaps = findParagraphs(source.text).flatMap(findGaps);
  const id = options.id ?? recordIds([fileName])[0] ?? '';
  const coded = codeUnits(reading, [], [], []);
  const problems = decoded.problems.map((problem) => ({
    ...problem,
    span: problem.span && spanOfRaw(source, problem.span.start, problem.span.end),
  }));
  const record: StoryRecord = {
    id,
    file: baseName(fileName),
    sha256: sha256(bytes),
    encoding: decoded.encoding,
    title: { text: '', basis: 'made' },
    genre: 'other',
    published: null,
    outlet: { site: null, source: null, authors: null, editor: null, photographers: null },
    repairs,
    gaps: toGaps(source, gaps),
    redactions: findRedactions(source.text).map(({ start, end, standsFor }) => ({
      span: spanOf(source, start, end),
      standsFor,
    })),
    visibleShare: findVisibleShare(gaps, countVisibleCharacters(reading)),
    places: [],
    meetings: [],
    officials: [],
    frameworks: [],
    targets: [],
    aims: [],
    milestones: [],
    named: [],
    units: toUnits(id, reading, coded, []),
    problems,
  };
  return { record, source, problems };
}
