import type { Language } from '../../build/site.ts';
import type { Publication } from '../../build/publication-schema.ts';
import { href } from '../../i18n/href.ts';

/** Where a reader reports an error: the publication's own address, its repository's issues, or the page that says how. */
export function reportHref(publication: Publication, language: Language): string {
  if (publication.report !== null) return publication.report;
  if (publication.repository !== null) {
    return `${publication.repository.replace(/\/$/u, '')}/issues/new`;
  }
  return href('/about/#report', language);
}
