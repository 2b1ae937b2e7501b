import type { APIRoute } from 'astro';
import { bundleScript } from '../../build/embed/bundle-script.ts';

/** What draws the explorer's choice in an embed, fetched where the address has a query. */
export const GET: APIRoute = async () =>
  new Response(await bundleScript('src/charts/embed/compare.client.ts', 'esm'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
