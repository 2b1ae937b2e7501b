import type { APIRoute } from 'astro';
import { citationPaths, type CitationProps } from '../../../build/citations/citation-paths.ts';
import { citationText } from '../../../build/citations/citation-text.ts';

export const getStaticPaths = citationPaths;

/** The site, a story or a chart in every form of citation, to copy from. */
export const GET: APIRoute<CitationProps> = ({ props: { work, language, sentences } }) =>
  new Response(citationText(work, language, sentences));
