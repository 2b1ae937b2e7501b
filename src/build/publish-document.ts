import type { Coding } from '../reading/coding.ts';
import type { StoryRecord } from '../reading/record.ts';
import type { RepairedText } from '../reading/text/repaired-text.ts';
import { maskRaw } from './mask-raw.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Language, PublishedDocument, Story } from './site.ts';
import { generateStory } from './stories/generate-story.ts';
import { readEditedStory } from './stories/read-edited-stories.ts';
import type { Translations } from './read-translations.ts';

/** Everything that pages need of one document, from its record and what editors added. */
export function publishDocument(
  record: StoryRecord,
  source: RepairedText,
  coding: Coding | null,
  translations: Translations,
): PublishedDocument {
  const story = (language: Language): Story =>
    readEditedStory(record.id, language, source.text) ?? generateStory(record, language);
  return {
    record,
    slug: coding?.slug ?? record.id,
    sourceUrl: coding?.sourceUrl ?? null,
    coding: { by: coding?.by ?? 'rule', coder: coding?.coder ?? null },
    inference: coding?.places?.flatMap(({ reasoning = [] }) => reasoning) ?? [],
    notes: Object.fromEntries(
      (coding?.units ?? []).flatMap(({ start, note }) =>
        note === undefined ? [] : [[`${record.id}-${start}`, note]],
      ),
    ),
    rawText: maskRaw(source),
    paragraphs: paragraphsOf(source.raw, record.units),
    translations: Object.fromEntries(
      record.units.flatMap(({ id, span }) => {
        const translation = translations.units.get(span.quote.trim());
        return translation === undefined ? [] : [[id, translation]];
      }),
    ),
    stories: { en: story('en'), zh: story('zh') },
  };
}
