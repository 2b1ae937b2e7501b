import type { APIRoute } from 'astro';
import { citationPaths, type CitationProps } from '../../../build/citations/citation-paths.ts';
import { workToBibtex } from '../../../downloads/citations/work-to-bibtex.ts';

export const getStaticPaths = citationPaths;

/** The site, a story or a chart for BibTeX. */
export const GET: APIRoute<CitationProps> = ({ props }) => new Response(workToBibtex(props.work));
