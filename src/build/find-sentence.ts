import type { FindSentence } from '../downloads/table-to-json.ts';
import { absoluteHref } from '../i18n/href.ts';
import type { Language, Site } from './site.ts';
import { unitPathIn } from './unit-path-in.ts';

/** Finds a unit's sentence for a download; its address leads to the story in the language. */
export function findSentence(
  { documents, publication }: Pick<Site, 'documents' | 'publication'>,
  language: Language,
): FindSentence {
  const pathOf = unitPathIn(documents);
  const units = new Map(
    documents.flatMap((document) =>
      document.record.units.map((unit) => [unit.id, { unit, document }] as const),
    ),
  );
  return (unitId) => {
    const found = units.get(unitId);
    const path = pathOf(unitId);
    if (found === undefined || path === null) throw new Error(`No document has ${unitId}.`);
    const { unit, document } = found;
    const translation = document.translations[unitId];
    return {
      id: unitId,
      zh: unit.span.quote,
      en: translation?.en ?? null,
      translatedBy: translation?.by ?? null,
      codedBy: unit.codedBy,
      address: absoluteHref(path, language, publication.site),
    };
  };
}
