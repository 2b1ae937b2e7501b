/** What an editor copies to put a chart on another page, in five forms. */
import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import type { EmbedHeight } from './embed-height.ts';
import { forMarkdown } from './for-markdown.ts';
import { frameSnippet, withHostScript } from './frame-snippet.ts';

export interface SnippetFacts {
  readonly title: string;
  readonly alt: string;
  /** Source and licence, under a picture. */
  readonly source: string;
  readonly height: EmbedHeight;
  /** Absolute addresses. */
  readonly embed: string;
  readonly page: string;
  readonly png: string;
  readonly script: string;
  /** The version that never changes. */
  readonly frozen: { readonly address: string; readonly height: EmbedHeight };
}

export const SNIPPET_FORMS = ['frame', 'script', 'frozen', 'picture', 'markdown'] as const;
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

/** Width of the pictures in pixels; half of it is their width on a page. */
const PICTURE_PX = 1392;

function picture({ title, alt, source, page, png }: SnippetFacts): string {
  const image = element('img', {
    src: png,
    srcset: `${png} 2x`,
    width: PICTURE_PX / 2,
    alt: `${title}. ${alt}`,
    style: 'max-width:100%;height:auto',
  }).replace('/>', '>');
  const caption = element('figcaption', {}, escapeMarkup(source));
  return element('figure', {}, element('a', { href: page }, image), caption);
}

/** The snippet of each form, as text to copy. */
export function snippetsOf(facts: SnippetFacts): Readonly<Record<SnippetForm, string>> {
  const { embed, frozen, height, title, page, png, script } = facts;
  const plain = frameSnippet(title, embed, height);
  return {
    frame: plain,
    script: withHostScript(plain, script),
    frozen: frameSnippet(title, frozen.address, frozen.height),
    picture: picture(facts),
    markdown: `[![${forMarkdown(title)}](${png})](${page})`,
  };
}
