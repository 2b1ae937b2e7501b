/**
 * From the files of seeds/ to published documents: read by rule, decided by a coding where one
 * fits the bytes, joined with translations and with the story, written or generated.
 */
import type { Problem } from '../reading/problem.ts';
import { readSeed } from '../reading/read-seed.ts';
import { clashingNames, recordIds } from '../reading/record-ids.ts';
import { applyCoding } from '../reading/apply-coding.ts';
import type { CodingProblem } from '../reading/coding-evidence.ts';
import { findStaleCoding } from '../reading/find-stale-coding.ts';
import { readCodings, type CodingFile } from './read-codings.ts';
import { readTranslations } from './read-translations.ts';
import { formatCodingProblem, formatProblem } from './format-problem.ts';
import { publishDocument } from './publish-document.ts';
import { listSeedFiles, type SeedFile } from './seed-files.ts';
import { seedReportLine } from './seed-report.ts';
import type { PublishedDocument } from './site.ts';

export interface LoadedSeeds {
  readonly documents: PublishedDocument[];
  /** Names of the files that gave no record. */
  readonly failed: string[];
  /** Whether a coding could not be used, or not all of it. */
  readonly hasCodingFaults: boolean;
}

/** Where the loader tells what it does; a line each. */
export interface Report {
  line(text: string): void;
  problem(text: string): void;
  /** How far it has come, for a progress bar. */
  progress(done: number, total: number): void;
}

/**
 * Reads every file of a folder. A file that cannot be read costs the others nothing; its name is
 * in `failed`. Nor does a coding that is not as it should be: what is wrong with it is reported, and
 * the rules decide what it cannot.
 *
 * @throws {Error} when other editorial data (translations, an edited story) is not as it should
 * be: that is for the editor to mend, with path, line and column in the message.
 */
export function loadDocuments(folder: string, report: Report): LoadedSeeds {
  const files = listSeedFiles(folder);
  const names = files.map(({ file }) => file);
  const ids = recordIds(names);
  const clashes = clashingNames(names);
  const codings = readCodings();
  const translations = readTranslations();
  const first = new Map<string, string>();
  const documents: PublishedDocument[] = [];
  const failed: string[] = [];
  let hasCodingFaults = codings.faults.length > 0;

  files.forEach((seed, index) => {
    report.progress(index, files.length);
    const twin = first.get(seed.sha256);
    if (twin !== undefined) {
      report.problem(formatProblem(seed.path, null, twinProblem(twin)));
      return;
    }
    first.set(seed.sha256, seed.file);
    const clash = clashes[index] ?? null;
    if (clash !== null) report.problem(formatProblem(seed.path, null, clashProblem(clash)));
    const document = loadDocument(seed, ids[index] ?? seed.sha256);
    if (document === null) failed.push(seed.file);
    else documents.push(document);
  });
  report.progress(files.length, files.length);
  for (const { coding, locate } of codings.files.values()) {
    const stale = findStaleCoding(coding, files);
    if (stale !== null) report.problem(formatCodingProblem(locate, stale));
  }
  for (const fault of codings.faults) report.problem(fault);
  return { documents, failed, hasCodingFaults };

  function loadDocument(seed: SeedFile, id: string): PublishedDocument | null {
    const { record, source, problems } = readSeed(seed.bytes, seed.file, {
      id,
      sha256: seed.sha256,
    });
    const raw = source?.raw ?? null;
    if (record === null || source === null) {
      for (const problem of problems) report.problem(formatProblem(seed.path, raw, problem));
      return null;
    }
    const file = codings.files.get(seed.sha256) ?? null;
    const applied = file === null ? null : applyCoding(record, source, file.coding);
    const decided = applied?.record ?? record;
    const how = file === null ? 'by rule' : (`by ${file.coding.by}` as const);
    report.line(seedReportLine(decided, how));
    for (const problem of decided.problems) report.problem(formatProblem(seed.path, raw, problem));
    if (file !== null && applied !== null) reportFaults(file, applied.problems);
    return publishDocument(decided, source, file?.coding ?? null, translations);
  }

  function reportFaults({ locate }: CodingFile, faults: readonly CodingProblem[]): void {
    hasCodingFaults ||= faults.length > 0;
    for (const fault of faults) report.problem(formatCodingProblem(locate, fault));
  }
}

function twinProblem(twin: string): Problem {
  return {
    ruleId: 'seed-twin',
    severity: 'warning',
    message: `The file is the same, byte for byte, as ${twin}; it is published once.`,
    hint: 'Remove one of the two.',
    span: null,
  };
}

function clashProblem(other: string): Problem {
  return {
    ruleId: 'seed-clash',
    severity: 'warning',
    message: `The name begins with the same digits as ${other}, so the document is known by its whole name.`,
    hint: 'Give one of the two other digits before the first underscore.',
    span: null,
  };
}
