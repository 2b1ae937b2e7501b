import { recordsOf } from '../records-of.ts';
import { placeLabel } from '../../charts/words.ts';
import { places as placesTable } from '../../tables/places.ts';
import type { InBothLanguages, Site } from '../site.ts';
import { embedFigure } from './embed-file.ts';

interface ChosenPlace {
  /** As the address of an embed names it. */
  readonly slug: string;
  readonly label: InBothLanguages;
}

/** Places and themes that a chart has marks of: what a reader may choose in its embed. */
export function placesOfChart(
  site: Site,
  chart: string,
): { readonly places: readonly ChosenPlace[]; readonly themes: ReadonlySet<string> } {
  const { narrow } = embedFigure(site, { chart, language: 'en' });
  const { rows } = placesTable(recordsOf(site.documents));
  const marked = new Set(
    Array.from(narrow.matchAll(/data-place="([^"]+)"/gu), ([, place]) => place),
  );
  const themes = [...narrow.matchAll(/data-theme="([^"]+)"/gu)].flatMap(([, codes = '']) =>
    codes.split(' '),
  );
  return {
    themes: new Set(themes),
    places: rows
      .filter(({ place }) => marked.has(place))
      .map((row) => ({
        slug: row.placeNameEn.toLowerCase(),
        label: { en: placeLabel(row, 'en'), zh: placeLabel(row, 'zh') },
      })),
  };
}
