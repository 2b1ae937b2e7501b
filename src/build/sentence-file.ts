import type { SentenceEntry, SentenceFile } from '../charts/sentence-entry.ts';
import { messagesFor } from '../i18n/messages-for.ts';
import type { Unit } from '../reading/record.ts';
import { THEME_LABELS } from '../tables/theme-families.ts';
import { sentenceSource } from './sentence-source.ts';
import type { Language, PublishedDocument, Site } from './site.ts';

interface Wording {
  readonly document: PublishedDocument;
  readonly site: Pick<Site, 'codebook' | 'phrases'>;
  readonly language: Language;
  readonly addresses: (unit: Unit) => Pick<SentenceEntry, 'href' | 'cite'>;
}

function toEntry(unit: Unit, index: number, wording: Wording): SentenceEntry {
  const { document, site, language, addresses } = wording;
  const t = messagesFor(language);
  const translation = document.translations[unit.id];
  const { speaker, place, held, published } = sentenceSource(unit, wording);
  const total = document.record.units.length;
  return {
    zh: unit.span.quote,
    en: translation?.en ?? null,
    enBy: translation?.by === 'machine' ? t.source.machine : null,
    place,
    speaker,
    date: held ?? (published && t.facts.publishedOn(published)),
    tense: site.codebook.tenses.find(({ id }) => id === unit.tense)?.label[language] ?? null,
    themes: unit.themes
      .map((theme) => THEME_LABELS[theme][language])
      .join(language === 'en' ? ', ' : '、'),
    codedBy: t.story.codedBy[unit.codedBy],
    position:
      language === 'en' ? `Part ${index + 1} of ${total}` : `全文${total}段之第${index + 1}段`,
    ...addresses(unit),
  };
}

/** The sentences of a document for the panel of the charts, by unit id, in one language. */
export function sentenceFile(wording: Wording): SentenceFile {
  const { units } = wording.document.record;
  return Object.fromEntries(units.map((unit, index) => [unit.id, toEntry(unit, index, wording)]));
}
