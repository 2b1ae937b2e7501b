/** What an editor copies to put a chart on another page, in five forms. */
import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import type { EmbedHeight } from './embed-height.ts';

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

/** The frame with its height for every width in its style, and enough where styles are taken out. */
function frame(title: string, address: string, height: EmbedHeight): string {
  const inside = element('iframe', {
    src: address,
    title,
    loading: 'lazy',
    height: height.safePx,
    style: `width:100%;border:0;height:${height.css}`,
  });
  const whole = inside.replace('/>', '></iframe>');
  return element('div', { style: 'container-type:inline-size' }, whole);
}

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

/** In Markdown, signs that would end a text or a link. */
const forMarkdown = (words: string): string => words.replace(/[[\]\\`*_<>{}]/gu, '\\$&');

/** The snippet of each form, as text to copy. */
export function snippetsOf(facts: SnippetFacts): Readonly<Record<SnippetForm, string>> {
  const { embed, frozen, height, title, page, png, script } = facts;
  const plain = frame(title, embed, height);
  return {
    frame: plain,
    script: `${plain}\n<script async src="${escapeMarkup(script)}"></script>`,
    frozen: frame(title, frozen.address, frozen.height),
    picture: picture(facts),
    markdown: `[![${forMarkdown(title)}](${png})](${page})`,
  };
}
