import { element } from './element.ts';
import { countValues, type Chosen, type Facet } from './facets.ts';
import type { Hit } from './find-hits.ts';
import type { ResultsContext } from './story-results.ts';

/** Shows the values that the hits have or the reader has chosen, with the number of units each would leave. */
export type ShowFilterList = (hits: readonly Hit[], chosen: Chosen) => void;

/**
 * Fills a fieldset with the boxes of a facet, which belong to the form of the given id. They stay
 * the same elements while counts change, so that focus stays, too.
 */
export function createFilterList(
  fieldset: HTMLFieldSetElement,
  facet: Facet,
  form: string,
  context: ResultsContext,
): ShowFilterList {
  const list = element('ul', {});
  fieldset.append(list);
  const boxes = new Map<string, { item: HTMLElement; box: HTMLInputElement; count: HTMLElement }>();
  const boxOf = (value: string, label: string) => {
    const known = boxes.get(value);
    if (known !== undefined) return known;
    const box = element('input', { type: 'checkbox', name: facet, value, form });
    const count = element('span', { class: 'count' });
    const item = element('li', {}, element('label', {}, box, element('span', {}, label), count));
    const made = { item, box, count };
    boxes.set(value, made);
    return made;
  };
  return (hits, chosen) => {
    const counts = countValues(hits, facet, chosen);
    const labels = facetLabels(facet, hits, context);
    const values = [...new Set([...labels.keys(), ...chosen[facet]])].filter(
      (value) => counts.has(value) || chosen[facet].includes(value),
    );
    const items = values.map((value) => {
      const { item, box, count } = boxOf(value, labels.get(value) ?? value);
      box.checked = chosen[facet].includes(value);
      count.textContent = `${counts.get(value) ?? 0}`;
      return item;
    });
    placeInOrder(list, items);
    fieldset.hidden = items.length === 0;
  };
}

/** Values and labels in the order of the list: the codebook's, or the one in which the stories have them. */
function facetLabels(
  facet: Facet,
  hits: readonly Hit[],
  { language, texts }: ResultsContext,
): Map<string, string> {
  if (facet === 'theme' || facet === 'tense') return new Map(Object.entries(texts.labels[facet]));
  const stories = new Set(hits.map(({ story }) => story));
  const pairs = [...stories].flatMap(({ places, speakers }) =>
    facet === 'place'
      ? places.map((place) => [place.code, place[language]] as const)
      : speakers.map((speaker) => [speaker.zh, speaker[language]] as const),
  );
  return new Map(pairs);
}

/** Moves no element that is in its place already: one that is moved loses focus. */
function placeInOrder(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.children]) {
    if (!wanted.has(child)) child.remove();
  }
  children.forEach((child, index) => {
    const there = parent.children[index];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
}
