/**
 * `npm run build`: the site in dist/, or in the folder that is given. Exit 1 only when a file of seeds/ gave no record
 * or a coding is at fault; the rest is built all the same.
 */
import { enableCompileCache } from 'node:module';

// Astro and Vite alone take Node more than a second to compile; the next build finds it done.
enableCompileCache();
const { buildSite } = await import('../build-site.ts');

const folder = process.argv[2] ?? 'dist';
const { failed, hasCodingFaults } = await buildSite(folder);
if (failed.length > 0) {
  console.error(
    `\nNo record came of ${failed.join(', ')}. Mend or remove them; the rest is in ${folder}/.`,
  );
  process.exitCode = 1;
}
if (hasCodingFaults) {
  console.error(
    `\nA coding could not be used, or not all of it: see the lines above that begin with src/content/codings/. The rules decided instead.`,
  );
  process.exitCode = 1;
}
