import type { APIRoute } from 'astro';
import { siteToDataPackage } from '../../build/data/site-to-data-package.ts';
import { getSite } from '../../build/site-data.ts';

/** The descriptor of the download, Data Package 2.0. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(siteToDataPackage(await getSite()), null, 1)}\n`);
