/** Runs in the browser: a sentence as an article, in the panel and in lists alike. */
import { quotationOf } from './quotation.ts';
import type { SentenceEntry } from './sentence-entry.ts';

const part = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`);

const joined = (...words: readonly (string | null)[]): string =>
  words.filter((word) => word !== null && word !== '').join(' · ');

const HAN = /\p{Script=Han}/u;

/**
 * A part without words is taken out, so that nothing empty is announced. Chinese words on an
 * English page are marked as such, so that they are read out and set as Chinese.
 */
export function fillPart(root: ParentNode, name: string, words: string | null): void {
  const target = part(root, name);
  if (words === null || words === '') {
    target?.remove();
  } else if (target !== null) {
    target.textContent = words;
    if (HAN.test(words) && target.lang === '') target.lang = 'zh-CN';
  }
}

/** Copies what the button says of the sentence beside it; the button then says that it did. */
async function copy(button: HTMLButtonElement, entry: SentenceEntry): Promise<void> {
  const { copied = '', failed = '' } = button.dataset;
  const link = button.parentElement?.querySelector('a');
  const address = link?.href ?? '';
  try {
    await navigator.clipboard.writeText(
      button.value === 'link' ? address : quotationOf(entry, address, link?.textContent ?? ''),
    );
    button.textContent = copied;
  } catch {
    button.textContent = failed;
  }
}

/** The article of a sentence, made from the template of the panel; text is only ever set as text. */
export function sentenceArticle(
  template: HTMLTemplateElement,
  entry: SentenceEntry,
): DocumentFragment {
  const article = document.importNode(template.content, true);
  fillPart(article, 'place', entry.place);
  fillPart(article, 'speaker', entry.speaker);
  fillPart(article, 'zh', entry.zh);
  fillPart(article, 'en', entry.en);
  fillPart(article, 'by', entry.en === null ? null : entry.enBy);
  fillPart(article, 'what', joined(entry.tense, entry.themes.join(', '), entry.codedBy));
  fillPart(article, 'position', entry.position);
  const link = part(article, 'link');
  // Only an address, never a script, whatever a file says.
  if (/^(?:https?:|\/|\.)/u.test(entry.href)) link?.setAttribute('href', entry.href);
  for (const button of article.querySelectorAll('button')) {
    button.addEventListener('click', (event) => {
      // Around it buttons mean something else.
      event.stopPropagation();
      void copy(button, entry);
    });
  }
  return article;
}
