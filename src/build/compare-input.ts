import type { CompareInput } from '../charts/compare/compare-data.ts';
import { toCompareData } from '../charts/compare/compare-data.ts';
import { drawnRecords } from '../charts/drawn-records.ts';
import { href } from '../i18n/href.ts';
import { compareUnits } from '../tables/compare-units.ts';
import { recordsOf } from './records-of.ts';
import type { Language, Site } from './site.ts';
import { unitPathIn } from './unit-path-in.ts';

/** The explorer's input for the documents that charts are drawn of. */
export function compareInput({ documents }: Site, language: Language): CompareInput {
  const pathOf = unitPathIn(documents);
  const addresses = documents.flatMap(({ record: { id } }) => {
    const path = pathOf(`${id}-`);
    return path === null ? [] : [[id, href(path, language)] as const];
  });
  return {
    data: toCompareData(compareUnits(drawnRecords(recordsOf(documents)))),
    addresses: Object.fromEntries(addresses),
  };
}
