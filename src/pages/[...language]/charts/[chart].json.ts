import type { APIRoute } from 'astro';
import { chartJson, type ChartFile } from '../../../build/chart-files.ts';
import { chartPaths } from '../../../build/chart-paths.ts';
import { getSite } from '../../../build/site-data.ts';

export const getStaticPaths = chartPaths;

/** The rows behind a chart, with what they mean and the sentences they rest on. */
export const GET: APIRoute<ChartFile> = async ({ props }) =>
  new Response(`${JSON.stringify(chartJson(await getSite(), props), null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
