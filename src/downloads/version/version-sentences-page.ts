import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import type { SentenceEntry, SentenceFile } from '../../charts/sentence-entry.ts';
import { SOURCE_LANG } from '../../i18n/language-tag.ts';
import type { Lang } from '../../tables/table.ts';
import { versionDocument, type VersionTools } from './version-document.ts';
import { VERSION_WORDS } from './version-words.ts';

function sentenceMarkup(id: string, sentence: SentenceEntry): string {
  const { zh, en, enBy, place, speaker, tense, themes, codedBy, position } = sentence;
  const known = (words: (string | null)[]): string =>
    escapeMarkup(words.filter((word) => word !== null && word !== '').join(' · '));
  return element(
    'article',
    { id: `u-${id}` },
    element('p', {}, known([place, speaker, id])),
    element('blockquote', { lang: SOURCE_LANG }, escapeMarkup(zh)),
    en === null ? '' : element('p', { lang: 'en-GB' }, escapeMarkup(en)),
    element('p', {}, known([enBy, tense, themes, codedBy, position])),
  );
}

/** The sentences of a kept chart, as they were, in the order of the documents. */
export function versionSentencesPage(
  chart: { readonly lang: Lang; readonly title: string },
  sentences: SentenceFile,
  tools: VersionTools,
): string {
  const title = `${VERSION_WORDS.sentences[chart.lang]}${chart.lang === 'en' ? ': ' : '：'}${chart.title}`;
  const body = element(
    'section',
    { class: 'kept' },
    element('h1', {}, escapeMarkup(title)),
    element('p', {}, element('a', { href: './' }, escapeMarkup(VERSION_WORDS.back[chart.lang]))),
    ...Object.entries(sentences).map(([id, sentence]) => sentenceMarkup(id, sentence)),
  );
  return versionDocument({ ...chart, title }, body, tools);
}
