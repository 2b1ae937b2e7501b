import type { Site } from '../site.ts';
import type { DataFile } from './data-file.ts';
import { DOCUMENT_FILES, documentFile } from './document-files.ts';
import { tableFiles } from './table-files.ts';

let made: { readonly site: Site; readonly tables: readonly DataFile[] } | null = null;

/** The tables' files, made once for a site, since several pages need them. */
export function filesOfTables(site: Site): readonly DataFile[] {
  if (made?.site !== site) made = { site, tables: tableFiles(site) };
  return made.tables;
}

/** Every file of the download, one after the other, so that texts need not all be kept. */
export function* dataFiles(site: Site): Generator<DataFile> {
  yield* filesOfTables(site);
  for (const document of site.documents) {
    for (const kind of DOCUMENT_FILES) yield documentFile(kind, document, site);
  }
}
