import { placeLabel } from '../charts/words.ts';
import { formatDate } from '../i18n/format-date.ts';
import { formatMeetingDate } from '../i18n/format-meeting-date.ts';
import { messagesFor } from '../i18n/messages-for.ts';
import type { Place, StoryRecord, Unit } from '../reading/record.ts';
import { placeKey, placeKeysOf } from '../tables/group-by-place.ts';
import type { Language, PublishedDocument, Site } from './site.ts';

/** The speaker of the reporter's own voice, as the codebook writes it. */
const REPORTER = '记者';

/** Where a sentence comes from, in words; null is what the source doesn't state. */
interface SentenceSource {
  readonly speaker: string | null;
  /** Places that it speaks for. */
  readonly place: string | null;
  /** When they met. */
  readonly held: string | null;
  /** Who brought the document to the public. */
  readonly outlet: string | null;
  readonly published: string | null;
}

interface Wording {
  readonly document: Pick<PublishedDocument, 'record'>;
  readonly site: Pick<Site, 'phrases'>;
  readonly language: Language;
}

function speakerOf({ speaker }: Unit, { site: { phrases }, language }: Wording): string | null {
  if (speaker === null) return null;
  if (language === 'zh') return speaker;
  if (speaker === REPORTER) return messagesFor(language).source.reporter;
  return phrases[speaker]?.en ?? speaker;
}

/** Places that a unit speaks for. */
function placesOf(unit: Unit, record: StoryRecord): readonly Place[] {
  const keys = placeKeysOf(unit, record);
  return record.places.filter((place) => keys.includes(placeKey(place)));
}

const listed = (words: readonly string[], language: Language): string | null =>
  words.length === 0 ? null : words.join(language === 'en' ? ', ' : '、');

/** Their names; one that a source hides is marked as inferred wherever it stands. */
function placeWords(places: readonly Place[], language: Language): string | null {
  const names = places.map(({ name, nameEn, basis }) => {
    const label = placeLabel({ placeName: name, placeNameEn: nameEn }, language);
    return basis === 'inferred' ? messagesFor(language).story.asInferred(label) : label;
  });
  return listed(names, language);
}

function heldWords(places: readonly Place[], record: StoryRecord, language: Language) {
  const held = record.meetings
    .filter(({ place }) => places.some(({ name }) => name === place))
    .filter(({ start, window }) => start !== null || window !== null)
    .map((meeting) => {
      const words = formatMeetingDate(meeting, language);
      return meeting.start === null ? messagesFor(language).story.asInferred(words) : words;
    });
  return listed([...new Set(held)], language);
}

function publishedWords({ published }: StoryRecord, language: Language): string | null {
  if (published === null) return null;
  const date = formatDate(published.date, language);
  return published.basis === 'inferred' ? messagesFor(language).story.asInferred(date) : date;
}

/** Where a unit of a document comes from, in the words of a language; what is inferred says so. */
export function sentenceSource(unit: Unit, wording: Wording): SentenceSource {
  const { document, site, language } = wording;
  const { record } = document;
  const places = placesOf(unit, record);
  const outlet = record.outlet.source ?? record.outlet.site;
  const english = language === 'en' && outlet !== null ? site.phrases[outlet]?.en : undefined;
  return {
    speaker: speakerOf(unit, wording),
    place: placeWords(places, language),
    held: heldWords(places, record, language),
    outlet: english ?? outlet,
    published: publishedWords(record, language),
  };
}
