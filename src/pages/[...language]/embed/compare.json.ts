import type { APIRoute } from 'astro';
import { compareInput } from '../../../build/compare-input.ts';
import { getSite } from '../../../build/site-data.ts';
import { languagePaths } from '../../../i18n/language-paths.ts';
import type { LanguagePath } from '../../../i18n/language-paths.ts';

export const getStaticPaths = languagePaths;

/** What the embed of the explorer draws a choice from, fetched where the address asks for one. */
export const GET: APIRoute<LanguagePath['props']> = async ({ props }) =>
  Response.json(compareInput(await getSite(), props.language));
