/** What an editor copies to put a choice of the explorer on another page; made in the browser too. */
import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import { embedHeight } from './embed-height.ts';
import { embedWords } from './embed-words.ts';
import type { EmbedWords } from './embed-words.ts';
import { forMarkdown } from './for-markdown.ts';
import { frameSnippet, withHostScript } from './frame-snippet.ts';

/** Addresses are absolute, without a query. */
export interface ChoiceFacts extends Pick<EmbedWords, 'source' | 'more'> {
  readonly embed: string;
  readonly page: string;
  readonly script: string;
  /** Source and licence in brackets, as they follow a link. */
  readonly credit: string;
}

/** What of a drawn figure stands in its frame. */
interface ChoiceFigure extends Pick<EmbedWords, 'title' | 'note'> {
  readonly narrow: string;
  readonly wide: string;
}

export const CHOICE_FORMS = ['frame', 'script', 'link', 'markdown'] as const;
export type ChoiceForm = (typeof CHOICE_FORMS)[number];

/** @param query of the choice, with its question mark, or empty for the default */
export function choiceSnippets(
  facts: ChoiceFacts,
  figure: ChoiceFigure,
  query: { readonly embed: string; readonly page: string },
): Readonly<Record<ChoiceForm, string>> {
  const { title } = figure;
  const height = embedHeight(figure, embedWords({ ...figure, ...facts }));
  const frame = frameSnippet(title, facts.embed + query.embed, height);
  const page = facts.page + query.page;
  const link = element('a', { href: page }, escapeMarkup(title));
  return {
    frame,
    script: withHostScript(frame, facts.script),
    link: element('p', {}, link + escapeMarkup(facts.credit)),
    markdown: `[${forMarkdown(title)}](${page})`,
  };
}
