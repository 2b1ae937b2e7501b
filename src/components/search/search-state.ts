import { FACETS, type Chosen } from './facets.ts';

/** All that a reader has asked for. It stands in the page's address and nowhere else. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Chosen;
}

/** The state in a query string: `?q=共同富裕&theme=COMMON&theme=RURAL`. Unknown parameters are left out. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      [...new Set(parameters.getAll(facet))].filter((value) => value !== ''),
    ]),
  ) as unknown as Chosen;
  return { query: (parameters.get('q') ?? '').trim(), chosen };
}

/** The query string of a state, with its question mark; empty when nothing is asked for. */
export function writeState({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const facet of FACETS) {
    for (const value of chosen[facet]) parameters.append(facet, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
