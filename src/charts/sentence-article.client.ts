/** Runs in the browser: a sentence as an article, in the panel and in lists alike. */
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

/**
 * The sentence of an article as a quotation for another page: HTML that any system takes. Words
 * come out of the article as the browser escapes them; an address as it gives it has no quotation
 * mark, and a date is our own.
 */
function quotationOf(
  article: Element,
  date: string | null,
  { href, innerHTML }: HTMLAnchorElement,
) {
  const words = (name: string): string => part(article, name)?.innerHTML ?? '';
  const en = words('en') && `<p lang="en">${words('en')}</p>`;
  const by = joined(words('speaker'), words('place'), date, words('by'));
  return `<figure><blockquote lang="zh-CN" cite="${href}">${words('zh')}</blockquote>${en}<figcaption>${by} · <a href="${href}">${innerHTML}</a></figcaption></figure>`;
}

/** Copies what the button says of the sentence beside it; the button then says that it did. */
async function copy(button: HTMLButtonElement, date: string | null): Promise<void> {
  const { copied = '', failed = '' } = button.parentElement?.dataset ?? {};
  const article = button.closest('article');
  const link = article?.querySelector('a');
  if (!article || !link) return;
  try {
    await navigator.clipboard.writeText(
      button.value === '' ? link.href : quotationOf(article, date, link),
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
  fillPart(article, 'what', joined(entry.tense, entry.themes, entry.codedBy));
  fillPart(article, 'position', entry.position);
  for (const [name, address] of [
    ['link', entry.href],
    ['cite', entry.cite ?? ''],
  ] as const) {
    // Only an address, never a script, whatever a file says.
    if (/^(?:https?:|\/|\.)/u.test(address)) part(article, name)?.setAttribute('href', address);
  }
  for (const button of article.querySelectorAll('button')) {
    button.addEventListener('click', (event) => {
      // Around it buttons mean something else.
      event.stopPropagation();
      void copy(button, entry.date);
    });
  }
  return article;
}
