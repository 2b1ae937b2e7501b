/** The sentences behind a choice, a few at a time, fetched when the list comes near. */
import type { Choice } from '../../charts/compare/choice.ts';
import { unitsWith } from '../../charts/compare/choice.ts';
import type { FigureEvents, SentencesRequest } from '../../charts/figure-events.ts';
import type { ExplorerInput } from './explorer-input.ts';
import type { GetPart } from './copy-link.ts';

/** How many sentences come at a time. */
const STEP = 10;

interface SentenceList {
  /** Lists the sentences of a choice from the beginning. */
  readonly show: (choice: Choice) => void;
}

const unitsOf = ({ places, themes }: Choice): string[] => [
  ...new Set(places.flatMap((place) => unitsWith(place, themes).map(({ id }) => id))),
];

const SENTENCES: keyof FigureEvents = 'sentences';

/** Asks the figure's script for the articles of some units. */
function articlesOf(
  figure: Element,
  units: readonly string[],
): Promise<readonly DocumentFragment[]> {
  return new Promise((answer, reject) => {
    const fail = (): void => {
      reject(new Error('The sentences could not be fetched.'));
    };
    const detail: SentencesRequest = { units, answer, fail };
    figure.dispatchEvent(new CustomEvent(SENTENCES, { detail }));
  });
}

function toItem(article: DocumentFragment): HTMLElement {
  const item = document.createElement('li');
  item.append(article);
  return item;
}

/** Makes the list of the page; the articles of its sentences come from the figure's script. */
export function createSentenceList(part: GetPart, { texts }: ExplorerInput): SentenceList {
  const [found, list, more] = [
    part('found', HTMLElement),
    part('list', HTMLElement),
    part('more', HTMLElement),
  ];
  const figure = part('figure', HTMLElement);
  let units: string[] = [];
  let listed = 0;
  let near = false;

  const showMore = async (): Promise<HTMLElement | undefined> => {
    const [mine, from] = [units, listed];
    listed = Math.min(from + STEP, mine.length);
    const items = (await articlesOf(figure, mine.slice(from, listed))).map(toItem);
    if (mine !== units) return undefined;
    if (from === 0) list.replaceChildren(...items);
    else list.append(...items);
    const rest = Math.min(STEP, mine.length - listed);
    more.hidden = rest === 0;
    more.textContent = texts.more.replace('{n}', String(rest));
    return items[0];
  };
  const failed = (): void => {
    // What is found stands in the title, which is announced; that it can't be shown does not.
    found.role = 'alert';
    found.textContent = texts.failed;
    listed = 0;
  };

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
      const form = units.length === 0 ? 'none' : units.length === 1 ? 'one' : 'other';
      found.role = null;
      found.textContent = texts.found[form].replace('{n}', String(units.length));
      more.hidden = true;
      if (units.length === 0) list.replaceChildren();
      else if (near) showMore().catch(failed);
    },
  };
}
