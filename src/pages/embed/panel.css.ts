import type { APIRoute } from 'astro';
import { getSite } from '../../build/site-data.ts';
import { panelStyles } from '../../build/site-styles.ts';

/** What the sentence panel of embeds looks like. */
export const GET: APIRoute = async () =>
  new Response(panelStyles((await getSite()).publication), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
