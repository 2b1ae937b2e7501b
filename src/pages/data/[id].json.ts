import type { APIRoute } from 'astro';
import { documentPaths, type DocumentProps } from '../../build/document-paths.ts';

export const getStaticPaths = documentPaths;

/** The record of a document, as published. */
export const GET: APIRoute<DocumentProps> = ({ props }) =>
  new Response(`${JSON.stringify(props.document.record, null, 1)}\n`);
