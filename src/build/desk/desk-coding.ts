import { existsSync } from 'node:fs';
import { applyCoding } from '../../reading/apply-coding.ts';
import type { Coding } from '../../reading/coding.ts';
import { draftCoding } from '../../reading/draft-coding.ts';
import { findStaleCoding } from '../../reading/find-stale-coding.ts';
import { moveCoding } from '../../reading/move-coding.ts';
import type { StoryRecord } from '../../reading/record.ts';
import type { RepairedText } from '../../reading/text/repaired-text.ts';
import { codingSchema } from '../coding-schema.ts';
import { formatCodingProblem } from '../format-problem.ts';
import { readYamlFile } from '../read-yaml.ts';
import type { CodingFile, Codings } from '../read-codings.ts';
import { codingPaths } from './draft-path.ts';
import { writeDraft } from './write-draft.ts';

/** The coding that an editor works on for one document. */
export interface DeskCoding {
  /** The document as that coding has it, or the rules while it is a draft. */
  readonly record: StoryRecord;
  /** Null when the file can't be read as a coding. */
  readonly file: CodingFile | null;
  /** What is wrong with it: `path:line:column what. What to do.`, a line each. */
  readonly faults: readonly string[];
  /** What was done, and what to do next. */
  readonly note: string;
}

/** A coding file that may not be as it should be. */
function readCoding(path: string): CodingFile | readonly string[] {
  try {
    const { data, locate } = readYamlFile(path, codingSchema);
    return { path, coding: data, locate };
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n');
  }
}

function faultsOf({ coding, locate }: CodingFile, record: StoryRecord, source: RepairedText) {
  const stale = findStaleCoding(coding, [record]);
  const { problems } = applyCoding(record, source, coding);
  return [...(stale ? [stale] : []), ...problems].map((fault) =>
    formatCodingProblem(locate, fault),
  );
}

/** The old coding on the changed text; units that are new in it as the rules have them. */
function withNewUnits(moved: Coding, record: StoryRecord): Coding {
  const known = new Map(moved.units?.map((unit) => [unit.start, unit]));
  const units = draftCoding(record).units?.map((unit) => known.get(unit.start) ?? unit);
  return { ...moved, units };
}

function carryOver(old: CodingFile, record: StoryRecord, source: RepairedText): DeskCoding {
  const { draft } = codingPaths(record.id);
  const { coding, lost } = moveCoding(old.coding, record, source);
  writeDraft(draft, withNewUnits(coding, record));
  const count = lost.length === 1 ? '1 entry' : `${lost.length} entries`;
  return {
    record: applyCoding(record, source, coding).record,
    file: fileOf(draft),
    faults: lost.map(
      (path) =>
        `${old.locate(path)} The text has the words of this entry no more, so the draft leaves it out. Add it again there if it still holds.`,
    ),
    note: `The document has changed since ${old.path} was written. ${draft} holds that coding at its new places, without ${count} whose words are gone. Correct it, then put it in the place of ${old.path}.`,
  };
}

function fileOf(path: string): CodingFile | null {
  const file = readCoding(path);
  return 'coding' in file ? file : null;
}

/**
 * The coding of a document: the one that is there, the draft that is there, a new draft with what an
 * older coding of a changed document still says, or a new draft with what the rules read. Never
 * writes over a file.
 */
export function deskCoding(
  record: StoryRecord,
  source: RepairedText,
  codings: Codings,
): DeskCoding {
  const used = codings.files.get(record.sha256);
  if (used !== undefined) {
    const note = `${used.path} is its coding, by ${used.coding.by}; nothing written.`;
    const decided = applyCoding(record, source, used.coding).record;
    return { record: decided, file: used, faults: faultsOf(used, record, source), note };
  }
  const { draft, final } = codingPaths(record.id);
  if (existsSync(draft)) {
    const file = readCoding(draft);
    const note = `${draft} is there already; nothing written. Correct it, then rename it to ${final}.`;
    if (!('coding' in file)) return { record, file: null, faults: file, note };
    return { record, file, faults: faultsOf(file, record, source), note };
  }
  const old = [...codings.files.values()].find(({ coding }) => coding.file === record.file);
  if (old !== undefined) return carryOver(old, record, source);
  if (existsSync(final)) {
    return { record, file: null, faults: [], note: `${final} is there already; nothing written.` };
  }
  writeDraft(draft, draftCoding(record));
  const note = `${draft} written. Correct it, then rename it to ${final}.`;
  return { record, file: fileOf(draft), faults: [], note };
}
