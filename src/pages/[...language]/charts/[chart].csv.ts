import type { APIRoute } from 'astro';
import { chartCsv, type ChartFile } from '../../../build/chart-files.ts';
import { chartPaths } from '../../../build/chart-paths.ts';
import { getSite } from '../../../build/site-data.ts';

export const getStaticPaths = chartPaths;

/** The rows behind a chart, for a spreadsheet. */
export const GET: APIRoute<ChartFile> = async ({ props }) =>
  new Response(chartCsv(await getSite(), props), { headers: { 'content-type': 'text/csv' } });
