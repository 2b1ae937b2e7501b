import type { APIRoute } from 'astro';
import { documentPaths, type DocumentProps } from '../../build/document-paths.ts';

export const getStaticPaths = documentPaths;

/** The text of a document as received: decoded, not repaired, contacts blotted out. */
export const GET: APIRoute<DocumentProps> = ({ props }) => new Response(props.document.rawText);
