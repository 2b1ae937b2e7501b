/** The sentences of a story as works, each with what its source says of it. */
import { openingOf } from '../../downloads/citations/opening-of.ts';
import type { Work } from '../../downloads/citations/work.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import { unitAnchor } from '../../i18n/unit-path.ts';
import type { Unit } from '../../reading/record.ts';
import { sentenceSource } from '../sentence-source.ts';
import type { Language, PublishedDocument, Site } from '../site.ts';
import { storyWork } from './site-works.ts';

/** Within quotation marks a text's own become single ones, in both languages alike. */
function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Speaker, place and date as far as the source states them; of what is no speech, what it is. */
function descriptionOf(
  unit: Unit,
  document: PublishedDocument,
  { site, language }: { site: Site; language: Language },
): string {
  const t = messagesFor(language).cite;
  const source = sentenceSource(unit, { document, site, language });
  const kind = site.codebook.sections.find(({ id }) => id === unit.section)?.label[language];
  return t.sentence({
    id: unit.id,
    said: unit.section === 'body' ? t.said(source) : (kind ?? unit.section).toLowerCase(),
    source: t.source(source),
  });
}

export interface CitedSentence {
  readonly unit: Unit;
  /** Its address is that of the unit in the story. */
  readonly work: Work;
}

/** Every unit of a document as a work, in the document's order. */
export function sentenceWorks(
  site: Site,
  document: PublishedDocument,
  language: Language,
): CitedSentence[] {
  const t = messagesFor(language).cite;
  const story = storyWork(site, document, language);
  return document.record.units.map((unit) => ({
    unit,
    work: {
      ...story,
      key: `${story.key}-${unit.id}`,
      kind: 'sentence',
      title: t.sentenceTitle(story.title, quoted(openingOf(unit.span.quote))),
      description: descriptionOf(unit, document, { site, language }),
      quotation: unit.span.quote,
      address: `${story.address}#${unitAnchor(unit.id)}`,
    },
  }));
}
