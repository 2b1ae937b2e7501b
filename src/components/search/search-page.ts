/**
 * What the search page shows: a state goes in, the index answers, the results are drawn. One run
 * at a time; a newer one silences those before it.
 */
import { FACETS, isFiltered, passes, type Facet } from './facets.ts';
import { createFilterList } from './filter-list.ts';
import { runSearch, STORIES_A_STEP, type Found } from './run-search.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchState } from './search-state.ts';
import { statusText } from './search-status.ts';
import { fill } from './search-texts.ts';
import { proseResults, storyResults, type ResultsContext } from './story-results.ts';

const PAINT_MS = 100;

/** The elements of the page that the script fills; the page has them all. */
export interface SearchElements extends Readonly<Record<Facet, HTMLFieldSetElement>> {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly filters: HTMLDetailsElement;
  readonly clear: HTMLElement;
  readonly more: HTMLElement;
  readonly tips: HTMLElement;
  readonly browse: HTMLElement;
}

/**
 * Searches and shows what is found.
 *
 * @param limit the most stories to read
 */
export type ShowSearch = (state: SearchState, limit: number) => Promise<void>;

export function createSearchPage(
  index: SearchIndex,
  elements: SearchElements,
  context: ResultsContext,
): ShowSearch {
  const { language, texts } = context;
  const { status, results, filters, clear, more, tips, browse } = elements;
  const showLists = FACETS.map((facet) =>
    createFilterList(elements[facet], facet, elements.form.id, context),
  );
  let current = 0;

  return async (state, limit) => {
    current += 1;
    const mine = current;
    if (state.query === '' && !isFiltered(state.chosen)) {
      showNothing('');
      browse.hidden = false;
      return;
    }
    status.textContent ||= texts.loading;
    browse.hidden = true;
    try {
      for await (const found of runSearch(index, state, language, limit)) {
        if (mine !== current) return;
        // What is there stays until all that replaces it has come.
        if (!found.done && results.childElementCount > 0) continue;
        show(found, state);
        // The first result is on the screen before the line is busy with the rest.
        if (!found.done) await pause(PAINT_MS);
      }
    } catch (error) {
      if (mine !== current) return;
      reportError(error);
      showNothing(texts.failed);
      // Other words would not help, so only the way to the stories is shown.
      tips.classList.add('is-failed');
      tips.hidden = false;
    }
  };

  function show(found: Found, { query, chosen }: SearchState): void {
    const hits = found.stories.flatMap((story) => story.hits);
    const filtered = isFiltered(chosen);
    const groups = found.stories
      .map((story) => ({
        ...story,
        hits: story.hits.filter((hit) => passes(hit.story, hit.unit, chosen)),
      }))
      .filter((group) => group.hits.length > 0 || (group.named && !filtered));
    const prose = filtered ? [] : found.prose;
    results.replaceChildren(
      ...groups.map((group) => storyResults(group.story, group.hits, context)),
      ...prose.map((story) => proseResults(story, context)),
    );
    const line = statusText(found, groups, prose, { query, filtered }, context);
    // The same words again would be announced again.
    if (status.textContent !== line) status.textContent = line;
    tips.classList.remove('is-failed');
    tips.hidden = !found.done || groups.length + prose.length > 0;
    for (const showList of showLists) showList(hits, chosen);
    filters.hidden = hits.length === 0 && !filtered;
    clear.hidden = !filtered;
    const unread = found.total - found.loaded;
    more.hidden = !found.done || unread === 0;
    more.textContent = fill(texts.moreDocuments, { n: Math.min(STORIES_A_STEP, unread) });
  }

  function showNothing(text: string): void {
    status.textContent = text;
    results.replaceChildren();
    for (const part of [filters, more, tips]) part.hidden = true;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
