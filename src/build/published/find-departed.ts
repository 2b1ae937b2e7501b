import type { InBothLanguages, PublishedDocument } from '../site.ts';
import type { PublishedAddress } from './addresses-schema.ts';

/** An address at which a story stood that stands there no longer. */
export interface DepartedStory {
  readonly slug: string;
  /** Where the document stands now, or null when it was removed. */
  readonly movedTo: string | null;
  /** An editor's reason, or null where none was given. */
  readonly why: InBothLanguages | null;
}

type Present = Pick<PublishedDocument, 'slug'> & {
  readonly record: Pick<PublishedDocument['record'], 'id' | 'sha256'>;
};

/**
 * The addresses of the ledger that no present document has. A document is the same one when its
 * bytes are, or else its id: a corrected file keeps its number, a renamed one its bytes.
 */
export function findDeparted(
  ledger: readonly PublishedAddress[],
  documents: readonly Present[],
): DepartedStory[] {
  const taken = new Set(documents.map(({ slug }) => slug));
  return ledger
    .filter(({ slug }) => !taken.has(slug))
    .map(({ slug, id, sha256, why }) => {
      const now =
        documents.find(({ record }) => record.sha256 === sha256) ??
        documents.find(({ record }) => record.id === id);
      return { slug, movedTo: now?.slug ?? null, why: why ?? null };
    });
}

/** What the ledger lacks of the present documents, in their order; empty when it is complete. */
export function newAddresses(
  ledger: readonly PublishedAddress[],
  documents: readonly Present[],
): PublishedAddress[] {
  const known = new Set(ledger.map(({ slug }) => slug));
  return documents
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, record: { id, sha256 } }) => ({ slug, id, sha256 }));
}
