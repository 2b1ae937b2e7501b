/** Runs in an embed before the panel: gives back what the small page left out. */
import { figureWords } from '../figure-words.ts';
import { panelTemplate } from '../panel-template.ts';

const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const figure = document.querySelector('figure');

/** The words that a mark shows, from its shape in one of the two layouts. */
const shownWords = (mark: Element): string =>
  [...(mark.firstElementChild?.querySelectorAll('text') ?? [])]
    .map(({ textContent }) => textContent)
    .join(' ');

for (const mark of document.querySelectorAll<SVGAElement>('svg a')) {
  mark.dataset.units ??= mark.href.baseVal.replace(/^.*#u-/u, '');
  const group = mark.closest('g[aria-label]')?.getAttribute('aria-label') ?? null;
  const label = mark.getAttribute('aria-label');
  if (label === null) mark.setAttribute('aria-label', shownWords(mark) || mark.textContent);
  else if (group !== null) {
    mark.setAttribute('aria-label', `${group}${lang === 'zh' ? '，' : ', '}${label}`);
  }
}

if (figure !== null) {
  const template = document.createElement('template');
  template.dataset.panel = '';
  template.innerHTML = panelTemplate(figureWords(lang));
  figure.append(template);
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = figure.dataset.panel?.replace(/js$/u, 'css') ?? '';
  document.head.append(style);
}
