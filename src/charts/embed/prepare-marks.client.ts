/** Runs in an embed before the panel: gives back what the small page left out. */
import { figureWords } from '../figure-words.ts';
import { markWords } from '../mark-words.client.ts';
import { panelTemplate } from '../panel-template.ts';

const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const figure = document.querySelector('figure');

/** The words of a mark that may have a shape in either layout: those of the first. */
function shownWords({ firstElementChild: shape, textContent }: Element): string {
  const words = shape === null ? '' : markWords(shape);
  return words === '' ? textContent : words;
}

for (const mark of document.querySelectorAll<SVGAElement>('svg a')) {
  mark.dataset.units ??= mark.href.baseVal.replace(/^.*#u-/u, '');
  const group = mark.closest('g[aria-label]')?.getAttribute('aria-label') ?? null;
  const label = mark.getAttribute('aria-label');
  if (label === null) mark.setAttribute('aria-label', shownWords(mark));
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
