import type { APIRoute } from 'astro';
import { chartPng } from '../../../build/chart-files.ts';
import type { ChartFile } from '../../../build/chart-files.ts';
import { chartPaths } from '../../../build/chart-paths.ts';
import { getSite } from '../../../build/site-data.ts';

export const getStaticPaths = chartPaths;

/** A chart as a picture for small screens, which the picture snippet names beside the larger one. */
export const GET: APIRoute<ChartFile> = async ({ props }) =>
  new Response(chartPng(await getSite(), props, 'light', 1).slice().buffer, {
    headers: { 'content-type': 'image/png' },
  });
