import { element } from './element.ts';
import { countValues, type Chosen, type Facet } from './facets.ts';
import type { Hit } from './find-hits.ts';
import type { ResultsContext } from './story-results.ts';

/** Shows the values that the hits have or the reader has chosen, with the number of units each would leave. */
export type ShowFilterList = (hits: readonly Hit[], chosen: Chosen) => void;

/**
 * Fills a fieldset with the boxes of a facet, which belong to the form of the given id. A box
 * stays where it is and is hidden when it has nothing to offer, so that focus is never lost.
 */
export function createFilterList(
  fieldset: HTMLFieldSetElement,
  facet: Facet,
  form: string,
  context: ResultsContext,
): ShowFilterList {
  const list = element('ul', {});
  fieldset.append(list);
  const boxes = new Map<string, ShowBox>();
  return (hits, chosen) => {
    const counts = countValues(hits, facet, chosen);
    const labels = facetLabels(facet, hits, context);
    for (const value of [...labels.keys(), ...chosen[facet]]) {
      if (!boxes.has(value)) boxes.set(value, addBox(list, { name: facet, value, form }));
    }
    let shown = 0;
    for (const [value, showBox] of boxes) {
      const isChosen = chosen[facet].includes(value);
      const count = counts.get(value) ?? 0;
      showBox({ count, isChosen, label: labels.get(value) });
      if (count > 0 || isChosen) shown += 1;
    }
    fieldset.hidden = shown === 0;
  };
}

type ShowBox = (shown: {
  readonly count: number;
  readonly isChosen: boolean;
  /** Known only once a story that has the value was found; until then the value stands there. */
  readonly label: string | undefined;
}) => void;

function addBox(
  list: HTMLElement,
  attributes: Readonly<Record<string, string>> & { readonly value: string },
): ShowBox {
  const box = element('input', { type: 'checkbox', ...attributes });
  const number = element('span', { class: 'count' });
  const name = element('span', {}, attributes.value);
  const item = element('li', {}, element('label', {}, box, name, number));
  list.append(item);
  return ({ count, isChosen, label }) => {
    if (label !== undefined) name.textContent = label;
    box.checked = isChosen;
    number.textContent = `${count}`;
    item.hidden = count === 0 && !isChosen;
  };
}

/** Values and labels: in the codebook's order, or in the one in which the stories have them. */
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
