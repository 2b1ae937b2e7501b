import type { APIRoute } from 'astro';
import { documentFile } from '../../build/data/document-files.ts';
import { documentPaths, type DocumentProps } from '../../build/document-paths.ts';
import { getSite } from '../../build/site-data.ts';

export const getStaticPaths = documentPaths;

/** The record of a document, as published. */
export const GET: APIRoute<DocumentProps> = async ({ props }) =>
  new Response(documentFile('record', props.document, await getSite()).text);
