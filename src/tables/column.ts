import type { Column } from './table.ts';

/** A column whose texts are pairs of English and Chinese; `unit` is null for words and codes. */
export function column(
  name: string,
  unit: string | null,
  [en, zh]: readonly [string, string],
  [descriptionEn, descriptionZh]: readonly [string, string],
): Column {
  return {
    name,
    unit,
    title: { en, zh },
    description: { en: descriptionEn, zh: descriptionZh },
  };
}
