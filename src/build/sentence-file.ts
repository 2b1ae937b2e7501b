import type { SentenceEntry, SentenceFile } from '../charts/sentence-entry.ts';
import { placeLabel } from '../charts/words.ts';
import { formatDate } from '../i18n/format-date.ts';
import { messagesFor } from '../i18n/messages-for.ts';
import type { Unit } from '../reading/record.ts';
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

function placesOf(unit: Unit, { document: { record }, language }: Wording): string | null {
  const keys = placeKeysOf(unit, record);
  const names = record.places
    .filter((place) => keys.includes(placeKey(place)))
    .map(({ name, nameEn }) => placeLabel({ placeName: name, placeNameEn: nameEn }, language));
  return names.length === 0 ? null : names.join(language === 'en' ? ', ' : '、');
}

function toEntry(unit: Unit, index: number, wording: Wording): SentenceEntry {
  const { document, site, language, href } = wording;
  const t = messagesFor(language);
  const translation = document.translations[unit.id];
  const { published } = document.record;
  const total = document.record.units.length;
  return {
    zh: unit.span.quote,
    en: translation?.en ?? null,
    enBy: translation?.by === 'machine' ? t.source.machine : null,
    place: placesOf(unit, wording),
    speaker: speakerOf(unit, wording),
    date: published === null ? null : formatDate(published.date, language),
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
