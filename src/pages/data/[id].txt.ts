import type { APIRoute } from 'astro';
import { documentPaths, type DocumentProps } from '../../build/document-paths.ts';

export const getStaticPaths = documentPaths;

/** The text of a document as repaired, one line a paragraph. */
export const GET: APIRoute<DocumentProps> = ({ props }) => {
  const { record, paragraphs } = props.document;
  const quotes = new Map(record.units.map(({ id, span }) => [id, span.quote]));
  const lines = paragraphs.map((ids) => ids.map((id) => quotes.get(id) ?? '').join(''));
  return new Response(`${lines.join('\n')}\n`);
};
