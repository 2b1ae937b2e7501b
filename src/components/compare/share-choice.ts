import type { CompareFigure } from '../../charts/compare/compare-figure.ts';
import { CHOICE_FORMS, choiceSnippets } from '../../downloads/embed/choice-snippets.ts';
import type { ChoiceFacts } from '../../downloads/embed/choice-snippets.ts';
import { copySnippets } from '../charts/copy-snippets.ts';
import type { GetPart } from './copy-link.ts';

interface ShareChoice {
  /** Writes the snippets of a figure whose choice has this query. */
  readonly show: (figure: CompareFigure, query: string) => void;
}

/**
 * Keeps the snippets up with the choice, and with the colours and title that an editor wants. Those
 * of the first choice stand in the page; its figure is drawn when an editor wants them otherwise.
 */
export function shareChoice(
  part: GetPart,
  facts: ChoiceFacts,
  first: () => CompareFigure,
): ShareChoice {
  const share = part('share', HTMLDetailsElement);
  const theme = part('share-theme', HTMLSelectElement);
  const title = part('share-title', HTMLInputElement);
  let shown = { figure: first, query: '' };

  const embedQuery = (query: string): string => {
    const wanted = new URLSearchParams(query);
    if (theme.value !== '') wanted.append('theme', theme.value);
    if (!title.checked) wanted.append('title', '0');
    const text = wanted.toString();
    return text === '' ? '' : `?${text}`;
  };
  const write = (): void => {
    const { figure, query } = shown;
    const snippets = choiceSnippets(facts, figure(), { embed: embedQuery(query), page: query });
    for (const form of CHOICE_FORMS) {
      const area = share.querySelector<HTMLTextAreaElement>(`[data-form="${form}"]`);
      if (area !== null) area.value = snippets[form];
    }
  };
  for (const field of [theme, title]) field.addEventListener('change', write);
  copySnippets(share);

  return {
    show(figure, query) {
      shown = { figure: () => figure, query };
      write();
    },
  };
}
