import type { APIRoute } from 'astro';
import { bundleScript } from '../../build/embed/bundle-script.ts';

/** What obeys an embed's address and its host, fetched where there is something to obey. */
export const GET: APIRoute = async () =>
  new Response(await bundleScript('src/charts/embed/state.client.ts', 'esm'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
