import type { Language, Site } from '../../build/site.ts';
import type { CompareData } from '../../charts/compare/compare-data.ts';
import { toCompareData } from '../../charts/compare/compare-data.ts';
import { href } from '../../i18n/href.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import type { Messages } from '../../i18n/en.ts';
import { compareUnits } from '../../tables/compare-units.ts';
import { unitAnchor } from '../story/unit-of.ts';

/** What the page hands to the explorer, at build and, as JSON, in the browser. */
export interface CompareInput {
  readonly language: Language;
  readonly data: CompareData;
  /** Address of a document's units without their ids, by the document's id. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly texts: Messages['compare']['script'];
}

/** The explorer's input for all documents of the site. */
export function compareInput({ documents }: Site, language: Language): CompareInput {
  return {
    language,
    data: toCompareData(compareUnits(documents.map(({ record }) => record))),
    addresses: Object.fromEntries(
      documents.map(({ record, slug }) => [
        record.id,
        href(`/stories/${slug}/#${unitAnchor('')}`, language),
      ]),
    ),
    texts: messagesFor(language).compare.script,
  };
}
