import type { APIRoute } from 'astro';
import { documentFile } from '../../build/data/document-files.ts';
import { documentPaths, type DocumentProps } from '../../build/document-paths.ts';
import { getSite } from '../../build/site-data.ts';

export const getStaticPaths = documentPaths;

/** The coding of a document as Web Annotations. */
export const GET: APIRoute<DocumentProps> = async ({ props }) =>
  new Response(documentFile('annotations', props.document, await getSite()).text);
