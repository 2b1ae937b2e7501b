import type { SentenceEntry, SentenceFile } from '../charts/sentence-entry.ts';
import { placeLabel } from '../charts/words.ts';
import { formatDate } from '../i18n/format-date.ts';
import { formatMeetingDate } from '../i18n/format-meeting-date.ts';
import { messagesFor } from '../i18n/messages-for.ts';
import type { Place, StoryRecord, Unit } from '../reading/record.ts';
import { placeKeysOf, placeKey } from '../tables/group-by-place.ts';
import { THEME_LABELS } from '../tables/theme-families.ts';
import type { Language, PublishedDocument, Site } from './site.ts';

/** The speaker of the reporter's own voice, as the codebook writes it. */
const REPORTER = '记者';

interface Wording {
  readonly document: PublishedDocument;
  readonly site: Pick<Site, 'codebook' | 'phrases'>;
  readonly language: Language;
  readonly href: (unit: Unit) => string;
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

/** Their names; one that a source hides is marked as inferred wherever it stands. */
function placeWords(places: readonly Place[], language: Language): string | null {
  const names = places.map(({ name, nameEn, basis }) => {
    const label = placeLabel({ placeName: name, placeNameEn: nameEn }, language);
    return basis === 'inferred' ? messagesFor(language).story.asInferred(label) : label;
  });
  return names.length === 0 ? null : names.join(language === 'en' ? ', ' : '、');
}

/** When the places met, which is when it was said; otherwise when the document was published. */
function dateWords(places: readonly Place[], record: StoryRecord, language: Language) {
  const t = messagesFor(language);
  const held = record.meetings
    .filter(({ place }) => places.some(({ name }) => name === place))
    .filter(({ start, window }) => start !== null || window !== null)
    .map((meeting) => {
      const words = formatMeetingDate(meeting, language);
      return meeting.start === null ? t.story.asInferred(words) : words;
    });
  if (held.length > 0) return [...new Set(held)].join(language === 'en' ? ', ' : '、');
  const { published } = record;
  return published && t.facts.publishedOn(formatDate(published.date, language));
}

function toEntry(unit: Unit, index: number, wording: Wording): SentenceEntry {
  const { document, site, language, href } = wording;
  const t = messagesFor(language);
  const translation = document.translations[unit.id];
  const { record } = document;
  const places = placesOf(unit, record);
  const total = record.units.length;
  return {
    zh: unit.span.quote,
    en: translation?.en ?? null,
    enBy: translation?.by === 'machine' ? t.source.machine : null,
    place: placeWords(places, language),
    speaker: speakerOf(unit, wording),
    date: dateWords(places, record, language),
    tense: site.codebook.tenses.find(({ id }) => id === unit.tense)?.label[language] ?? null,
    themes: unit.themes.map((theme) => THEME_LABELS[theme][language]),
    codedBy: t.story.codedBy[unit.codedBy],
    position:
      language === 'en' ? `Part ${index + 1} of ${total}` : `全文${total}段之第${index + 1}段`,
    href: href(unit),
  };
}

/** The sentences of a document for the panel of the charts, by unit id, in one language. */
export function sentenceFile(wording: Wording): SentenceFile {
  const { units } = wording.document.record;
  return Object.fromEntries(units.map((unit, index) => [unit.id, toEntry(unit, index, wording)]));
}
