import type { APIRoute } from 'astro';
import { siteFeed } from '../../build/feeds/site-feed.ts';
import { getSite } from '../../build/site-data.ts';
import { toJsonFeed } from '../../downloads/feeds/to-json-feed.ts';
import { languagePaths, type LanguagePath } from '../../i18n/language-paths.ts';

export const getStaticPaths = languagePaths;

/** The stories as JSON Feed. */
export const GET: APIRoute<LanguagePath['props']> = async ({ props: { language } }) => {
  const { head, entries } = siteFeed(await getSite(), language);
  return new Response(toJsonFeed(head, entries));
};
