import type { APIRoute } from 'astro';
import { dataReadme } from '../../build/data/data-readme.ts';
import { getSite } from '../../build/site-data.ts';

/** What travels with the download. */
export const GET: APIRoute = async () => new Response(dataReadme(await getSite()));
