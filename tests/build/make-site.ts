import { codebookSchema } from '../../src/build/codebook-schema.ts';
import { readPublication } from '../../src/build/publication.ts';
import { readYaml } from '../../src/build/read-yaml.ts';
import type { PublishedDocument, Site, Story } from '../../src/build/site.ts';
import type { StoryRecord } from '../../src/reading/record.ts';
import { THEME_LABELS } from '../../src/tables/theme-families.ts';

/** A document as published, with one line a unit and nothing that an editor added. */
function makeDocument(
  record: StoryRecord,
  fields: Partial<PublishedDocument> = {},
): PublishedDocument {
  const story: Story = {
    headline: record.title.text,
    standfirst: '……',
    basis: 'generated',
    mdx: '',
  };
  return {
    record,
    slug: record.id,
    sourceUrl: null,
    coding: { by: 'rule', coder: null },
    inference: [],
    notes: {},
    rawText: record.units.map(({ span }) => span.quote).join('\n'),
    paragraphs: record.units.map(({ id }) => [id]),
    translations: {},
    stories: { en: story, zh: story },
    ...fields,
  };
}

/** A site of these records with the repository's codebook and publication. */
export function makeSite(
  records: readonly StoryRecord[],
  fields: Partial<PublishedDocument> = {},
): Site {
  const codebook = readYaml('src/content/codebook.yaml', codebookSchema);
  const themes = codebook.themes.map((theme) => ({ ...theme, short: THEME_LABELS[theme.id] }));
  return {
    publication: readPublication({ SITE: 'https://example.org', BASE: '/' }),
    codebook: { ...codebook, themes },
    glossary: [],
    phrases: {},
    lastChange: '2023-01-09',
    documents: records.map((record) => makeDocument(record, fields)),
    departed: [],
  };
}
