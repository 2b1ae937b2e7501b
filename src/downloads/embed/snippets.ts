/** What an editor copies to put a chart on another page, in five forms. */
import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import { PICTURE_WIDTH_PX } from '../chart-svg.ts';
import type { EmbedHeight } from './embed-height.ts';
import { forMarkdown } from './for-markdown.ts';
import { frameSnippet, withHostScript } from './frame-snippet.ts';

export interface SnippetFacts {
  readonly title: string;
  /** What the picture shows, its title included. */
  readonly alt: string;
  /** Source and licence, under a picture. */
  readonly source: string;
  readonly height: EmbedHeight;
  /** Absolute addresses. */
  readonly embed: string;
  readonly page: string;
  readonly png: string;
  /** The same picture with as many pixels as it is wide on a page, for small screens. */
  readonly smallPng: string;
  /** Pixels of a picture's width for each on a page. */
  readonly ratio: number;
  readonly script: string;
  /** The version that never changes. */
  readonly frozen: { readonly address: string; readonly height: EmbedHeight };
}

export const SNIPPET_FORMS = ['frame', 'script', 'frozen', 'picture', 'markdown'] as const;
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

function picture({ alt, source, page, png, smallPng, ratio }: SnippetFacts): string {
  const width = PICTURE_WIDTH_PX;
  const image = element('img', {
    src: png,
    srcset: `${smallPng} ${width}w, ${png} ${width * ratio}w`,
    sizes: `(max-width: ${width}px) 100vw, ${width}px`,
    width,
    alt,
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
