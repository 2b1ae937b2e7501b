/** The sentences behind a choice, a few at a time, fetched when the list comes near. */
import type { Choice } from '../../charts/compare/choice.ts';
import { unitsWith } from '../../charts/compare/choice.ts';
import { fetchSentence } from '../../charts/fetch-sentence.client.ts';
import { copySentenceLink, sentenceArticle } from '../../charts/sentence-article.client.ts';
import { counted, fill } from '../search/search-texts.ts';
import type { CompareInput } from './compare-input.ts';

/** How many sentences come at a time. */
const STEP = 10;

interface SentenceList {
  /** Lists the sentences of a choice from the beginning. */
  readonly show: (choice: Choice) => void;
}

const unitsOf = ({ places, themes }: Choice): string[] => [
  ...new Set(places.flatMap((place) => unitsWith(place, themes).map(({ id }) => id))),
];

/** Makes the list of the page; the article of a sentence comes from the figure's panel. */
export function createSentenceList(page: HTMLElement, { texts }: CompareInput): SentenceList {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const [found, list, more] = [part('found'), part('list'), part('more')];
  const figure = page.querySelector<HTMLElement>('[data-sentences]');
  const template = page
    .querySelector<HTMLTemplateElement>('template[data-panel]')
    ?.content.querySelector('template');
  if (found === null || list === null || more === null || !figure || !template) {
    return { show: () => undefined };
  }
  let units: string[] = [];
  let listed = 0;
  let near = false;

  const showMore = async (): Promise<HTMLElement | null> => {
    const [mine, from] = [units, listed];
    listed = Math.min(from + STEP, mine.length);
    const next = mine.slice(from, listed);
    const address = figure.dataset.sentences ?? '';
    const entries = await Promise.all(next.map((unit) => fetchSentence(address, unit)));
    if (mine !== units) return null;
    const items = entries.flatMap((entry) => {
      if (entry === undefined) return [];
      const item = document.createElement('li');
      item.append(sentenceArticle(template, entry));
      return [item];
    });
    if (from === 0) list.replaceChildren(...items);
    else list.append(...items);
    const rest = Math.min(STEP, mine.length - listed);
    more.hidden = rest === 0;
    more.textContent = fill(texts.more, { n: rest });
    return items[0] ?? null;
  };
  const failed = (): void => {
    found.textContent = texts.failed;
    listed = 0;
  };

  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button !== null) void copySentenceLink(button);
  });
  more.addEventListener('click', () => {
    // The reader goes on where the new sentences begin.
    showMore().then((first) => first?.querySelector('a')?.focus(), failed);
  });
  new IntersectionObserver(
    ([entry]) => {
      near = entry?.isIntersecting === true;
      if (near && listed === 0) showMore().catch(failed);
    },
    { rootMargin: '300px' },
  ).observe(found);

  return {
    show(choice) {
      units = unitsOf(choice);
      listed = 0;
      found.textContent = counted(texts.found, units.length);
      more.hidden = true;
      if (units.length === 0) list.replaceChildren();
      else if (near) showMore().catch(failed);
    },
  };
}
