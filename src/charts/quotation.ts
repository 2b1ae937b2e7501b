/** A sentence as a quotation for another page: plain HTML that any system takes. */
import { SOURCE_LANG } from '../i18n/language-tag.ts';
import type { SentenceEntry } from './sentence-entry.ts';
import { element, escapeMarkup } from './svg-markup.ts';

/**
 * A `<figure>` with the sentence, its translation where there is one, and who said it, where and
 * when, as far as that is known. Every word of a document is escaped.
 *
 * @param address absolute, of the sentence in its story
 * @param linkWords what the link to it says
 */
export function quotationOf(
  { zh, en, enBy, speaker, place, date }: SentenceEntry,
  address: string,
  linkWords: string,
): string {
  const text = (tag: string, words: string, attributes = {}): string =>
    element(tag, attributes, escapeMarkup(words));
  const known = [speaker, place, date, en === null ? null : enBy];
  const by = known.filter((words) => words !== null && words !== '').join(' · ');
  const quote = text('blockquote', zh, { lang: SOURCE_LANG, cite: address });
  return element(
    'figure',
    {},
    quote,
    en === null ? '' : text('p', en, { lang: 'en' }),
    element('figcaption', {}, `${escapeMarkup(by)} · `, text('a', linkWords, { href: address })),
  );
}
