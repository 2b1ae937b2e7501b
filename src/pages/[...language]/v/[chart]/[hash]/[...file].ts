import type { APIRoute } from 'astro';
import { keptVersions, type VersionFile } from '../../../../../build/published/kept-versions.ts';
import { presentVersion, versionFile } from '../../../../../build/published/version-file.ts';
import { getSite } from '../../../../../build/site-data.ts';
import { CHARTS } from '../../../../../charts/registry.ts';
import { LANGUAGES } from '../../../../../i18n/language-tag.ts';
import { languageParam } from '../../../../../i18n/language-paths.ts';

/** Every version that was kept, and the present one of each chart. */
export async function getStaticPaths() {
  const site = await getSite();
  const kept = keptVersions();
  const known = new Set(kept.map(({ chart, hash }) => `${chart}/${hash}`));
  const present = LANGUAGES.flatMap((language) =>
    CHARTS.flatMap(({ id }) => presentVersion(site, { chart: id, language })),
  ).filter(({ chart, hash }) => !known.has(`${chart}/${hash}`));
  return [...kept, ...present].map(({ chart, hash, language, file }) => ({
    params: { language: languageParam(language), chart, hash, file },
    props: { chart, hash, language, file },
  }));
}

/** A file of a chart's version, the same bytes for ever once it was published. */
export const GET: APIRoute<VersionFile> = async ({ props }) =>
  new Response(versionFile(await getSite(), props));
