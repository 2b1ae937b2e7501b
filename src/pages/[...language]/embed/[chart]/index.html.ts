import type { APIRoute } from 'astro';
import type { ChartFile } from '../../../../build/chart-files.ts';
import { chartPaths } from '../../../../build/chart-paths.ts';
import { embedFile } from '../../../../build/embed/embed-file.ts';
import { getSite } from '../../../../build/site-data.ts';

export const getStaticPaths = chartPaths;

/** The bare chart for a frame on another page. */
export const GET: APIRoute<ChartFile> = async ({ props }) =>
  new Response(await embedFile(await getSite(), props), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
