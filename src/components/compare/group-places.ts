import type { Language } from '../../build/site.ts';
import type { ComparePlace } from '../../charts/compare/compare-data.ts';
import { provinceLabel } from '../../charts/words.ts';
import { messagesFor } from '../../i18n/messages-for.ts';

/** Up to how many places one list is easy to look over; more stand under their provinces. */
const MOST_IN_ONE_LIST = 12;

interface PlaceList {
  /** Name of the province, or null where all places stand in one list. */
  readonly label: string | null;
  readonly places: readonly ComparePlace[];
}

/** The places to choose from: one list of a few, or a list a province, in the order of the documents. */
export function groupPlaces(places: readonly ComparePlace[], language: Language): PlaceList[] {
  if (places.length <= MOST_IN_ONE_LIST) return [{ label: null, places }];
  const { elsewhere } = messagesFor(language).compare;
  const groups = Map.groupBy(places, (place) => provinceLabel(place, language) ?? elsewhere);
  return [...groups].map(([label, own]) => ({ label, places: own }));
}
