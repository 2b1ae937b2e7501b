import { getSite } from './site-data.ts';
import type { PublishedDocument } from './site.ts';

export interface DocumentProps {
  readonly document: PublishedDocument;
}

interface DocumentPath {
  params: { id: string };
  props: DocumentProps;
}

/** The static paths of an endpoint that writes one file a document, named by its id. */
export async function documentPaths(): Promise<DocumentPath[]> {
  const { documents } = await getSite();
  return documents.map((document) => ({ params: { id: document.record.id }, props: { document } }));
}
