import { recordsOf } from '../../build/records-of.ts';
import type { Language, Site } from '../../build/site.ts';
import { drawnRecords } from '../../charts/drawn-records.ts';
import type { CompareData } from '../../charts/compare/compare-data.ts';
import { toCompareData } from '../../charts/compare/compare-data.ts';
import { unitPathIn } from '../../build/unit-path-in.ts';
import { href } from '../../i18n/href.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import type { Messages } from '../../i18n/en.ts';
import { compareUnits } from '../../tables/compare-units.ts';

/** What the page hands to the explorer, at build and, as JSON, in the browser. */
export interface CompareInput {
  readonly language: Language;
  readonly data: CompareData;
  /** By a document's id the address of its units without what stands after the last hyphen. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly texts: Messages['compare']['script'];
}

/** The explorer's input for the documents that charts are drawn of. */
export function compareInput({ documents }: Site, language: Language): CompareInput {
  const pathOf = unitPathIn(documents);
  const addresses = documents.flatMap(({ record: { id } }) => {
    const path = pathOf(`${id}-`);
    return path === null ? [] : [[id, href(path, language)] as const];
  });
  return {
    language,
    data: toCompareData(compareUnits(drawnRecords(recordsOf(documents)))),
    addresses: Object.fromEntries(addresses),
    texts: messagesFor(language).compare.script,
  };
}
