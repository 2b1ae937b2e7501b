import { FORMS, MEASURES, SORTS, ALL_THEMES } from '../../charts/compare/compare-state.ts';
import type { ComparePart, EmbedPart } from '../../i18n/embedding-text.ts';
import { LANGUAGES } from '../../i18n/language-tag.ts';
import { places } from '../../tables/places.ts';
import { recordsOf } from '../records-of.ts';
import type { Site } from '../site.ts';

/** A part of an embed's query and what it may say. */
export interface QueryRow<Name extends string> {
  readonly name: Name;
  readonly values: readonly string[];
}

/** One place as an example: a code and its name; none without documents. */
function exampleOfPlace({ documents }: Site): string[] {
  const [first] = places(recordsOf(documents)).rows;
  return first === undefined ? [] : [first.place, first.placeNameEn.toLowerCase()];
}

/** What the query of every embed may hold. */
export function embedQuery(site: Site): QueryRow<EmbedPart>[] {
  return [
    { name: 'theme', values: ['light', 'dark'] },
    { name: 'lang', values: LANGUAGES },
    { name: 'place', values: exampleOfPlace(site) },
    { name: 'pick', values: ALL_THEMES.map((theme) => theme.toLowerCase()) },
    { name: 'title', values: ['0'] },
    { name: 'childId', values: [] },
  ];
}

/** What the query of the explorer's embed may hold besides. */
export function compareQuery(site: Site): QueryRow<ComparePart>[] {
  return [
    { name: 'place', values: exampleOfPlace(site) },
    { name: 'theme', values: ALL_THEMES },
    { name: 'by', values: MEASURES },
    { name: 'as', values: FORMS },
    { name: 'sort', values: SORTS },
  ];
}
