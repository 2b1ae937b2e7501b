import type { APIRoute } from 'astro';
import { bundleScript } from '../build/embed/bundle-script.ts';

/** For pages that embed charts, if they like: sets the exact height of each frame. */
export const GET: APIRoute = async () =>
  new Response(await bundleScript('src/charts/embed/host.client.ts', 'iife'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
