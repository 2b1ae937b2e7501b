/**
 * `npm run desk [-- <id or file>]`: what an editor should check in a document, most doubtful first,
 * and its coding file ready for correction. Without a name, every document of seeds/ that has no
 * coding. Exit 0; 1 when a file gave no record, 2 for wrong usage.
 */
import { applyCoding } from '../../reading/apply-coding.ts';
import { findDoubts } from '../../reading/doubts/find-doubts.ts';
import { readSeed } from '../../reading/read-seed.ts';
import { chooseSeeds, type DeskSeed } from '../desk/choose-seeds.ts';
import { deskReport } from '../desk/desk-report.ts';
import { writeDraft } from '../desk/write-draft.ts';
import { formatProblem } from '../format-problem.ts';
import { printable } from '../printable.ts';
import { readCodings } from '../read-codings.ts';

const [name, ...more] = process.argv.slice(2);
if (more.length > 0 || name?.startsWith('-') === true)
  refuse('Usage: npm run desk [-- <id or file>]');

const codings = readCodings();
const seeds = choose();
if (seeds.length === 0) {
  console.log('Every document of seeds/ has a coding. To look at one again: npm run desk -- <id>');
}
if (!seeds.map(lookAt).every(Boolean)) process.exitCode = 1;

function refuse(message: string): never {
  console.error(printable(message));
  process.exit(2);
}

function choose(): DeskSeed[] {
  try {
    return chooseSeeds('seeds', name, codings);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Prints what to check and writes the draft; false when the file gave no record. */
function lookAt({ bytes, file, path, id, sha256 }: DeskSeed): boolean {
  const { record, source, tenseRules, problems } = readSeed(bytes, file, { id });
  if (record === null || source === null) {
    for (const problem of problems) console.error(formatProblem(path, null, problem));
    return false;
  }
  const coding = codings.get(sha256);
  const decided = coding === undefined ? record : applyCoding(record, source, coding.coding).record;
  for (const line of deskReport(path, source, findDoubts(decided, tenseRules))) console.log(line);
  const written =
    coding === undefined
      ? writeDraft(record)
      : `${coding.path} is its coding, by ${coding.coding.by}; nothing written.`;
  console.log(`\n${printable(written)}\n`);
  return true;
}
