/**
 * `npm run -s read -- FILE...`: one record a line for each file, by the rules alone, in the order
 * given. Problems go to standard error. Exit 0 when every file gave a record, 1 when one did not,
 * 2 for wrong usage.
 */
import { basename } from 'node:path';
import { readSeed } from '../../reading/read-seed.ts';
import { recordIds } from '../../reading/record-ids.ts';
import { formatProblem } from '../format-problem.ts';
import { readSeedFile } from '../seed-files.ts';

const paths = process.argv.slice(2);
if (paths.length === 0 || paths.some((path) => path.startsWith('-'))) {
  process.stderr.write('Usage: npm run -s read -- FILE...\n');
  process.exit(2);
}

const ids = recordIds(paths.map((path) => basename(path)));
let failed = false;
for (const [index, path] of paths.entries()) {
  if (!printRecord(path, ids[index] ?? '')) failed = true;
}
process.exitCode = failed ? 1 : 0;

function printRecord(path: string, id: string): boolean {
  try {
    const { file, bytes, sha256 } = readSeedFile(path, basename(path));
    const { record, source, problems } = readSeed(bytes, file, { id, sha256 });
    for (const problem of record?.problems ?? problems) {
      process.stderr.write(`${formatProblem(path, source?.raw ?? null, problem)}\n`);
    }
    if (record !== null) process.stdout.write(`${JSON.stringify(record)}\n`);
    return record !== null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${path}:1:1 The file could not be read: ${reason}. Check the path.\n`);
    return false;
  }
}
