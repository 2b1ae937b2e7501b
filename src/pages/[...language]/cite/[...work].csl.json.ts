import type { APIRoute } from 'astro';
import { citationPaths, type CitationProps } from '../../../build/citations/citation-paths.ts';
import { workToCsl } from '../../../downloads/citations/work-to-csl.ts';

export const getStaticPaths = citationPaths;

/** The site, a story or a chart for reference managers. */
export const GET: APIRoute<CitationProps> = ({ props }) =>
  new Response(`${JSON.stringify([workToCsl(props.work)], null, 1)}\n`);
