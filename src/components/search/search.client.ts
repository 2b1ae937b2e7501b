/** Wires the search page: the field, the filters, the address. */
import type { Language } from '../../build/site.ts';
import { browserSource } from './browser-source.ts';
import { NO_CHOICE, type Chosen, type Facet } from './facets.ts';
import { moveFocus } from './move-focus.ts';
import { STORIES_A_STEP } from './run-search.ts';
import { createSearchIndex } from './search-index.ts';
import { createSearchPage, type SearchElements } from './search-page.ts';
import { readState, writeState, type SearchState } from './search-state.ts';
import type { SearchTexts } from './search-texts.ts';

/** Quiet after a letter before what was typed is searched, in ms. */
const TYPING_PAUSE_MS = 180;

const root = document.querySelector<HTMLElement>('[data-search]');
if (root !== null) start(root, partsOf(root));

function start(page: HTMLElement, parts: SearchElements): void {
  const { folder = '', stories = '', language, texts = '' } = page.dataset;
  const { form, field, filters, clear, more, results } = parts;
  const index = createSearchIndex(browserSource(folder));
  const search = createSearchPage(index, parts, {
    language: language as Language,
    stories,
    texts: JSON.parse(texts) as SearchTexts,
  });
  let state = readState(location.search);
  let limit = STORIES_A_STEP;
  let typing = false;
  let pause = 0;

  const run = (next: SearchState): void => {
    state = next;
    limit = STORIES_A_STEP;
    void search(state, limit);
  };
  const follow = (): void => {
    typing = false;
    run(readState(location.search));
    field.value = state.query;
  };
  /** A query that is being typed stays one entry of the reader's history. */
  const searchTyped = (): void => {
    clearTimeout(pause);
    const query = field.value.trim();
    if (query === state.query) return;
    run({ ...state, query });
    history[typing ? 'replaceState' : 'pushState'](null, '', addressOf(state));
    typing = true;
  };
  const choose = (chosen: Chosen): void => {
    typing = false;
    run({ ...state, chosen });
    history.pushState(null, '', addressOf(state));
  };

  field.addEventListener('focus', () => void index.warm(), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(searchTyped, TYPING_PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchTyped();
    typing = false;
  });
  filters.addEventListener('change', ({ target }) => {
    const { name, value, checked } = target as HTMLInputElement;
    const others = state.chosen[name as Facet].filter((other) => other !== value);
    choose({ ...state.chosen, [name]: checked ? [...others, value] : others });
  });
  clear.addEventListener('click', () => {
    choose(NO_CHOICE);
    field.focus();
  });
  more.addEventListener('click', () => {
    limit += STORIES_A_STEP;
    void search(state, limit);
  });
  page.addEventListener('keydown', (event) => {
    moveFocus(event, field, results);
  });
  addEventListener('popstate', follow);
  // Laid open beside the results where there is room, folded above them on a phone.
  filters.open = matchMedia('(min-width: 60rem)').matches;
  run(state);
  // What was typed while the script was on its way stays, and is searched.
  if (field.value === '') field.value = state.query;
  else searchTyped();
}

function addressOf(state: SearchState): string {
  return location.pathname + writeState(state);
}

/** The parts of the page by their names; it is written with all of them. */
function partsOf(page: HTMLElement): SearchElements {
  const parts = [...page.querySelectorAll<HTMLElement>('[data-part]')];
  return Object.fromEntries(parts.map((part) => [part.dataset.part, part])) as SearchElements;
}
