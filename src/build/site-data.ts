import { codebookSchema } from './codebook-schema.ts';
import { glossarySchema } from './glossary-schema.ts';
import { lastChange } from './last-change.ts';
import { readPublication } from './publication.ts';
import { readAddressLedger } from './published/address-ledger.ts';
import { findDeparted } from './published/find-departed.ts';
import { readReading } from './reading-file.ts';
import { readTranslations } from './read-translations.ts';
import { readYaml } from './read-yaml.ts';
import { THEME_LABELS } from '../tables/theme-families.ts';
import type { Codebook, Site } from './site.ts';

let site: Promise<Site> | null = null;

/** Everything that pages are made from, put together once a build. */
export function getSite(): Promise<Site> {
  // While developing, content changes under a running server.
  if (site === null || import.meta.env.DEV) site = Promise.resolve(gatherSite());
  return site;
}

/** The codebook with what charts add to a theme: a label short enough for a chip. */
function readCodebook(): Codebook {
  const codebook = readYaml('src/content/codebook.yaml', codebookSchema);
  const themes = codebook.themes.map((theme) => ({
    ...theme,
    short: THEME_LABELS[theme.id],
  }));
  return { ...codebook, themes };
}

function gatherSite(): Site {
  const documents = readReading().documents.toSorted((a, b) =>
    a.record.file.localeCompare(b.record.file, 'en'),
  );
  return {
    publication: readPublication(process.env),
    codebook: readCodebook(),
    glossary: readYaml('src/content/glossary.yaml', glossarySchema).map(({ short, ...term }) => ({
      ...term,
      explanation: short,
    })),
    phrases: readTranslations().phrases,
    lastChange: lastChange(process.env),
    documents,
    departed: findDeparted(readAddressLedger(), documents),
  };
}
