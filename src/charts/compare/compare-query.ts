import type { ComparePlace } from './compare-data.ts';

/**
 * The query of an embed as the explorer's own: other embeds name a place in pinyin too and take a
 * theme in small letters, as `pick`, since `theme` also sets their colours.
 */
export function asCompareQuery(
  search: string,
  places: readonly Pick<ComparePlace, 'place' | 'placeNameEn'>[],
): string {
  const query = new URLSearchParams(search);
  const named = query.getAll('place').map((name) => name.toLowerCase());
  for (const { place, placeNameEn } of places) {
    if (named.includes(placeNameEn.toLowerCase())) query.append('place', place);
  }
  for (const theme of [...query.getAll('theme'), ...query.getAll('pick')]) {
    query.append('theme', theme.toUpperCase());
  }
  return query.toString();
}
