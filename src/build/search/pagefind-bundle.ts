import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexRecord } from './index-records.ts';

/**
 * Pagefind cuts and stems words by language. Ours are cut already and belong to two languages, so
 * the index is forced into one of which Pagefind knows nothing.
 */
const LANGUAGE = 'und';
/** Records handed to Pagefind before its answers are awaited. */
const BATCH = 200;
/** The files of a bundle that searching needs; the rest are Pagefind's own interfaces and a second copy of the texts. */
const INDEX_FILE = /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|(?:index|filter)\/.*)$/u;
const PROGRAM_FILE = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/u;

/** Writes an index, and with `program` the code that searches it. */
export async function writePagefindBundle(
  records: readonly IndexRecord[],
  folder: string,
  { program }: { readonly program: boolean },
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (index === undefined) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
  for (let start = 0; start < records.length; start += BATCH) {
    const batch = records.slice(start, start + BATCH).map(({ file, content, filters }) =>
      index.addCustomRecord({
        url: file,
        language: LANGUAGE,
        content,
        filters: { ...filters, file: [file] },
      }),
    );
    fail((await Promise.all(batch)).flatMap((added) => added.errors));
  }
  const { files, errors: unwritten } = await index.getFiles();
  fail(unwritten);
  for (const { path, content } of files) {
    if (!INDEX_FILE.test(path) && !(program && PROGRAM_FILE.test(path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  await index.deleteIndex();
}

/** Ends the program that Pagefind runs beside ours. */
export async function closePagefind(): Promise<void> {
  await close();
}

function fail(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
}
