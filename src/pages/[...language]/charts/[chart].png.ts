import type { APIRoute } from 'astro';
import { chartPng } from '../../../build/chart-files.ts';
import { picturePaths, type PictureFile } from '../../../build/chart-paths.ts';
import { getSite } from '../../../build/site-data.ts';

export const getStaticPaths = picturePaths;

/** A chart as a picture for places that take no SVG. */
export const GET: APIRoute<PictureFile> = async ({ props: { mode, ...file } }) =>
  new Response(chartPng(await getSite(), file, mode).slice().buffer, {
    headers: { 'content-type': 'image/png' },
  });
