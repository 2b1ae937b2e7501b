import type { APIRoute } from 'astro';
import { documentFile } from '../../build/data/document-files.ts';
import { documentPaths, type DocumentProps } from '../../build/document-paths.ts';
import { getSite } from '../../build/site-data.ts';

export const getStaticPaths = documentPaths;

/** The text of a document as repaired, one line a paragraph. */
export const GET: APIRoute<DocumentProps> = async ({ props }) =>
  new Response(documentFile('text', props.document, await getSite()).text);
