import type { APIRoute } from 'astro';
import { bundleScript } from '../../build/embed/bundle-script.ts';

/** The sentence panel of embeds, fetched when a reader first turns to a mark. */
export const GET: APIRoute = async () =>
  new Response(await bundleScript('src/charts/embed/panel.client.ts', 'esm'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
