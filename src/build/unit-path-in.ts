import { unitPath } from '../i18n/unit-path.ts';
import type { PublishedDocument } from './site.ts';

/** Finds the path of a unit among some documents' stories; null for a unit of no such document. */
export function unitPathIn(
  documents: readonly Pick<PublishedDocument, 'record' | 'slug'>[],
): (unitId: string) => string | null {
  const slugs = new Map(documents.map(({ record, slug }) => [record.id, slug]));
  return (unitId) => {
    const slug = slugs.get(unitId.slice(0, unitId.lastIndexOf('-')));
    return slug === undefined ? null : unitPath(slug, unitId);
  };
}
