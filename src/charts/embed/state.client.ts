/**
 * Runs in an embed that has a query or hears from its host: theme, language, place and theme of
 * the codebook, title. What it doesn't know changes nothing.
 */

/** Put before this script: every place as `331123:suichang`, separated by spaces. */
declare const PLACES: string;

const root = document.documentElement;
const query = new URLSearchParams(location.search);

/** Of other marks than the chosen ones. */
const FAINT = '.14';

const marks = [...document.querySelectorAll<SVGAElement>('svg a')];

const of = (mark: Element, name: 'place' | 'theme'): string =>
  mark.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '';

function setTheme(theme: unknown): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else if (theme === 'auto') delete root.dataset.theme;
}

/** Goes to the embed in the other language, all else as it was. */
function setLang(lang: unknown): void {
  if ((lang !== 'en' && lang !== 'zh') || root.lang.startsWith(lang)) return;
  const other = document.querySelector<HTMLLinkElement>('link[rel=alternate]');
  query.delete('lang');
  if (other !== null) location.replace(`${other.href}?${query.toString()}`);
}

/** Code of a place of some mark that the address names by its code or in pinyin; else null. */
function placeCode(name: string | null): string | null {
  const known = PLACES.split(' ').map((place) => place.split(':'));
  const word = name?.toLowerCase() ?? '';
  const code = known.find((names) => names.includes(word))?.[0] ?? null;
  return marks.some((mark) => of(mark, 'place') === code) ? code : null;
}

/** A theme that some mark has, or null. */
function themeCode(name: string | null): string | null {
  const theme = name?.toUpperCase() ?? '';
  return marks.some((mark) => of(mark, 'theme').split(' ').includes(theme)) && theme !== ''
    ? theme
    : null;
}

/** Other marks than those of the place and the theme step back. */
function choose(place: string | null, theme: string | null): void {
  for (const mark of marks) {
    const chosen =
      (place === null || of(mark, 'place') === place) &&
      (theme === null || of(mark, 'theme').split(' ').includes(theme));
    if (!chosen) mark.setAttribute('opacity', FAINT);
  }
}

setLang(query.get('lang'));
choose(placeCode(query.get('place')), themeCode(query.get('pick')));
if (query.get('title') === '0') root.classList.add('untitled');

addEventListener('opening-moves:set', (event) => {
  const { theme, lang } = (event as CustomEvent<Record<string, unknown>>).detail;
  setTheme(theme);
  setLang(lang);
});

export {};
