import type { APIRoute } from 'astro';
import { getSite } from '../build/site-data.ts';
import { absoluteFileHref } from '../i18n/href.ts';

/** Everything may be read by machines; what is no result of a search says so itself. */
export const GET: APIRoute = async () => {
  const { publication } = await getSite();
  const sitemap = absoluteFileHref('/sitemap-index.xml', publication.site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
