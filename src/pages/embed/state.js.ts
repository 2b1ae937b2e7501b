import type { APIRoute } from 'astro';
import { stateScript } from '../../build/embed/state-script.ts';
import { getSite } from '../../build/site-data.ts';

/** Fetched by an embed where there is something to obey. */
export const GET: APIRoute = async () =>
  new Response(await stateScript(await getSite()), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
