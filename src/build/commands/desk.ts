/**
 * `npm run desk [-- <id or file>]`: what an editor should check in a document, most doubtful first,
 * and its coding file ready for correction, with what is wrong in one that is there. Without a name,
 * every document of seeds/ that has no coding. Exit 0; 1 when a file gave no record or a coding is at
 * fault, 2 for wrong usage.
 */
import { findDoubts } from '../../reading/doubts/find-doubts.ts';
import { readSeed } from '../../reading/read-seed.ts';
import { chooseSeeds, type DeskSeed } from '../desk/choose-seeds.ts';
import { deskCoding } from '../desk/desk-coding.ts';
import { deskReport } from '../desk/desk-report.ts';
import { formatProblem } from '../format-problem.ts';
import { printable } from '../printable.ts';
import { readCodings } from '../read-codings.ts';

const [name, ...more] = process.argv.slice(2);
if (more.length > 0 || name?.startsWith('-') === true)
  refuse('Usage: npm run desk [-- <id or file>]');

const codings = readCodings();
for (const fault of codings.faults) tellFault(fault);
const seeds = choose();
if (seeds.length === 0) {
  console.log('Every document of seeds/ has a coding. To look at one again: npm run desk -- <id>');
}
if (!seeds.map(lookAt).every(Boolean)) process.exitCode = 1;

function tellFault(fault: string): void {
  console.error(fault);
  process.exitCode = 1;
}

function refuse(message: string): never {
  console.error(printable(message));
  process.exit(2);
}

function choose(): DeskSeed[] {
  try {
    return chooseSeeds('seeds', name, codings.files);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Prints what to check and writes the draft; false when the file gave no record. */
function lookAt({ bytes, file, path, id, sha256 }: DeskSeed): boolean {
  const { record, source, tenseRules, problems } = readSeed(bytes, file, { id, sha256 });
  if (record === null || source === null) {
    for (const problem of problems) console.error(formatProblem(path, null, problem));
    return false;
  }
  const coding = deskCoding(record, source, codings);
  const doubts = findDoubts(coding.record, tenseRules);
  for (const line of deskReport(path, source, doubts, coding.file)) console.log(line);
  if (coding.faults.length > 0) console.log('');
  for (const fault of coding.faults) tellFault(fault);
  console.log(`\n${printable(coding.note)}\n`);
  return true;
}
