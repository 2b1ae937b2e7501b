import type { APIRoute } from 'astro';
import { compareEmbed } from '../../../../build/embed/compare-embed.ts';
import { getSite } from '../../../../build/site-data.ts';
import { languagePaths } from '../../../../i18n/language-paths.ts';
import type { LanguagePath } from '../../../../i18n/language-paths.ts';

export const getStaticPaths = languagePaths;

/** The explorer's figure for a frame on another page. */
export const GET: APIRoute<LanguagePath['props']> = async ({ props }) =>
  new Response(await compareEmbed(await getSite(), props.language), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
