/** Dots by the places that they speak for: a group a place, and one for those of two places. */
import type { Lang } from '../../tables/table.ts';
import type { ForwardUnitRow } from '../../tables/forward-units.ts';
import { countWord } from '../../i18n/format-number.ts';
import { listed } from '../../i18n/listed.ts';
import { INFERRED, placeLabel } from '../words.ts';
import type { ExplainerDot } from './explainer-dots.ts';

export interface PlaceDots {
  /** Keys of the places, joined by a space. */
  readonly key: string;
  readonly rows: readonly ForwardUnitRow[];
  /** `Dongyang`, `Chongren and Hengfeng`; with a mark where an editor inferred the place. */
  readonly name: string;
  /** `Both`, where lines lead to the places and their names find no room; else the name. */
  readonly shortName: string;
  readonly dots: readonly ExplainerDot[];
}

/** Names of places as one, with a mark where an editor inferred one of them. */
export function namePlaces(rows: readonly ForwardUnitRow[], lang: Lang): string {
  const names = listed(
    rows.map((row) => placeLabel(row, lang)),
    lang,
  );
  if (!rows.some(({ basis }) => basis === 'inferred')) return names;
  return lang === 'en' ? `${names} (${INFERRED.en})` : `${names}（${INFERRED.zh}）`;
}

function shortNameOf(rows: readonly ForwardUnitRow[], lang: Lang): string {
  if (rows.length < 2) return namePlaces(rows, lang);
  if (rows.length === 2) return lang === 'en' ? 'Both' : '两地';
  return lang === 'en'
    ? `All ${countWord(rows.length, lang)}`
    : `${countWord(rows.length, lang)}地`;
}

/** In the order of the dots; the dots of a group keep theirs. */
export function placeGroups(dots: readonly ExplainerDot[], lang: Lang): PlaceDots[] {
  return [...Map.groupBy(dots, ({ places }) => places)].map(([key, members]) => {
    const rows = members[0]?.rows ?? [];
    return {
      key,
      rows,
      name: namePlaces(rows, lang),
      shortName: shortNameOf(rows, lang),
      dots: members,
    };
  });
}
