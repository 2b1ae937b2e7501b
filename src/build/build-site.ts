import { build } from 'astro';
import { readReading } from './reading-file.ts';
import { readTranslations } from './read-translations.ts';
import { buildSearchIndex } from './search/build-search-index.ts';
import { trimPages } from './trim/trim-pages.ts';

export interface BuiltSite {
  /** Names of the files of seeds/ that gave no record. */
  readonly failed: readonly string[];
  /** Whether a coding could not be used, or not all of it. */
  readonly hasCodingFaults: boolean;
}

/**
 * Builds the whole site: Astro reads the seeds and writes the pages, of which each then loses what
 * it doesn't need of the stylesheet, and everything on them is indexed for search.
 *
 * @param folder where the site goes
 */
export async function buildSite(folder: string): Promise<BuiltSite> {
  await build({ outDir: folder, logLevel: 'warn' });
  trimPages(folder);
  const { documents, failed, hasCodingFaults } = readReading();
  await buildSearchIndex({ documents, phrases: readTranslations().phrases, outDir: folder });
  console.log(`${documents.length} stories are in ${folder}/.`);
  return { failed, hasCodingFaults };
}
