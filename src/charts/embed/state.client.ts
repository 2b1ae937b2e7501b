/**
 * Runs in an embed that has a query or hears from its host: besides what every embed obeys, a
 * place and a theme of the codebook. What it doesn't know changes nothing.
 */
import './obey-host.client.ts';

/** Put before this script: every place as `331123:suichang`, separated by spaces. */
declare const PLACES: string;

const query = new URLSearchParams(location.search);

/** Opacity of other marks than the chosen ones; words stay legible. */
const FAINT = { shape: '.14', words: '.5' };

const marks = [...document.querySelectorAll<SVGAElement>('svg a')];

const of = (mark: Element, name: 'place' | 'theme'): string =>
  mark.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '';

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
    const hasWords = mark.querySelector('text') !== null;
    if (!chosen) mark.setAttribute('opacity', FAINT[hasWords ? 'words' : 'shape']);
  }
}

choose(placeCode(query.get('place')), themeCode(query.get('pick')));
