/**
 * Runs in the browser: the panel of a figure. It stands beside the mark where there is room, at
 * the foot of the screen where there is not, and never moves the page.
 */
import { fetchSentence } from './fetch-sentence.client.ts';
import { markWords } from './mark-words.client.ts';
import { fillPart, sentenceArticle } from './sentence-article.client.ts';
import type { SentenceEntry } from './sentence-entry.ts';

export interface SentencePanel {
  readonly element: HTMLElement;
  /** Shows the sentences of a mark, fetching them when they were not fetched before. */
  show(mark: SVGElement): void;
  hide(): void;
}

export interface PanelEvents {
  readonly onStep: (steps: number) => void;
  readonly onClose: () => void;
}

/** Between a mark and the panel. */
const GAP_PX = 12;

const OPEN = 'is-open';

function required<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page lacks ${selector}.`);
  return found;
}

/** Marks of the same sentences in every figure of the page. */
function sameMarks(units: readonly string[]): Element[] {
  return units.flatMap((unit) => [...document.querySelectorAll(`[data-units~="${unit}"]`)]);
}

/** Puts the panel beside the mark; on small screens the stylesheet keeps it at the foot. */
function place(element: HTMLElement, figure: HTMLElement, mark: SVGElement): void {
  const box = figure.getBoundingClientRect();
  const at = mark.getBoundingClientRect();
  const right = at.right + GAP_PX - box.left;
  const fits = right + element.offsetWidth <= box.width;
  const left = fits ? right : at.left - GAP_PX - element.offsetWidth - box.left;
  const lowest = Math.max(0, box.height - element.offsetHeight);
  const top = Math.min(Math.max(0, at.top - box.top - GAP_PX), lowest);
  element.style.setProperty('--panel-left', `${Math.max(0, left)}px`);
  element.style.setProperty('--panel-top', `${top}px`);
}

/** What is announced of a sentence: who says it, and what, in the page’s language if it can be. */
function spoken({ speaker, en, zh }: SentenceEntry): string {
  const isChinese = document.documentElement.lang.startsWith('zh');
  const words = (isChinese ? null : en) ?? zh;
  if (speaker === null || words.startsWith(speaker)) return words;
  return `${speaker}${isChinese ? '：' : ': '}${words}`;
}

/** Makes the panel of a figure from the page's template; it stays hidden until a mark is shown. */
export function createPanel(figure: HTMLElement, events: PanelEvents): SentencePanel {
  const template = required(document, 'template[data-panel]', HTMLTemplateElement);
  const fragment = document.importNode(template.content, true);
  const element = required(fragment, '.sentence-panel', HTMLElement);
  const article = required(element, 'template', HTMLTemplateElement);
  const body = required(element, '[data-part="body"]', HTMLElement);
  const said = required(element, '[data-part="said"]', HTMLElement);
  const failed = body.textContent;
  body.textContent = '';
  figure.querySelector('.chart-drawing')?.after(fragment);
  let shown: SVGElement | null = null;

  const close = () => {
    for (const mark of document.querySelectorAll(`.${OPEN}`)) mark.classList.remove(OPEN);
  };

  // Who goes on into the panel would meet it twice.
  element.addEventListener('focusin', () => {
    said.textContent = '';
  });
  element.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    event.stopPropagation();
    if (button.value === '0') events.onClose();
    else events.onStep(Number(button.value));
  });

  const write = async (mark: SVGElement, units: readonly string[]) => {
    const address = figure.dataset.sentences ?? '';
    try {
      const entries = await Promise.all(units.map((unit) => fetchSentence(address, unit)));
      if (mark !== shown) return;
      const known = entries.filter((entry) => entry !== undefined);
      body.replaceChildren(...known.map((entry) => sentenceArticle(article, entry)));
      said.textContent = known.map(spoken).join(' ');
    } catch {
      if (mark !== shown) return;
      const link = required(document.importNode(article.content, true), 'a', HTMLAnchorElement);
      // To the sentence in its story, as where no script runs.
      link.href = mark.getAttribute('href') ?? '';
      body.replaceChildren(`${failed} `, link);
      said.textContent = failed;
    }
    body.scrollTop = 0;
    place(element, figure, mark);
  };

  return {
    element,
    show(mark) {
      const units = (mark.dataset.units ?? '').split(' ');
      close();
      for (const same of sameMarks(units)) same.classList.add(OPEN);
      shown = mark;
      element.hidden = false;
      fillPart(element, 'at', mark.getAttribute('aria-label') ?? markWords(mark));
      place(element, figure, mark);
      void write(mark, units);
    },
    hide() {
      shown = null;
      close();
      element.hidden = true;
      said.textContent = '';
      body.textContent = '';
    },
  };
}
