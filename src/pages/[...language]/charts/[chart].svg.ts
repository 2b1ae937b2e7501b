import type { APIRoute } from 'astro';
import { chartSvg } from '../../../build/chart-files.ts';
import { picturePaths, type PictureFile } from '../../../build/chart-paths.ts';
import { getSite } from '../../../build/site-data.ts';

export const getStaticPaths = picturePaths;

/** A chart as a picture that stands alone. */
export const GET: APIRoute<PictureFile> = async ({ props: { mode, ...file } }) =>
  new Response(chartSvg(await getSite(), file, mode), {
    headers: { 'content-type': 'image/svg+xml' },
  });
