/** The bare chart as a page for an `<iframe>`: complete without script, in as few bytes as it takes. */
import type { ChartFigureParts } from '../../charts/chart-to-figure.ts';
import { figureIds } from '../../charts/interactive-svg.ts';
import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import { languageTag } from '../../i18n/language-tag.ts';
import { isElement, readMarkup } from '../markup/read-markup.ts';
import { mergeLayouts } from './merge-layouts.ts';
import { slimDrawing } from './slim-drawing.ts';
import { usedStyles } from './used-styles.ts';

interface EmbedAddresses {
  /** Absolute address of the chart's own page. */
  readonly page: string;
  /** Pattern of a story's sentences, with `{story}` where its id goes. */
  readonly sentences: string;
  /** The script with the panel, fetched at the first touch. */
  readonly panel: string;
}

/** What an embed needs that can draw more than the build drew. */
interface EmbedChoice {
  /** The script that draws what the query asks for. */
  readonly script: string;
  /** What it draws from, as JSON. */
  readonly data: string;
  /** Said where no script runs. */
  readonly noScript: string;
  /** Every kind of mark that the script may draw, for the stylesheet. */
  readonly kinds: string;
}

export interface EmbedContext {
  readonly document: Document;
  readonly css: string;
  readonly script: string;
  readonly addresses: EmbedAddresses;
  /** Words under the drawing besides the note: the source, and the link to the page. */
  readonly source: string;
  readonly more: string;
  /** Null for a chart of the registry. */
  readonly choice: EmbedChoice | null;
  /** Base64 of a text's SHA-256, for the policy. */
  readonly hash: (text: string) => string;
}

/** What an embed shows of a figure. */
type EmbedParts = Pick<
  ChartFigureParts,
  'chartId' | 'lang' | 'idPrefix' | 'title' | 'note' | 'alt' | 'shared' | 'narrow' | 'wide'
>;

/** In a mark's label what its sentence says itself; the reader of an embed meets it there. */
const OWN_WORDS = /(?<= aria-label="[^":：]*)[:：][^"]*(?=")/gu;

/** The drawings in as few bytes as they take, and what the stylesheet must know of them. */
function drawingOf({ narrow, shared, wide }: EmbedParts): {
  readonly markup: string;
  readonly css: string;
} {
  const drawings = readMarkup(narrow + wide);
  const [first, second] = drawings.filter(isElement);
  const merged = first && second ? mergeLayouts(first, second) : null;
  const slim = slimDrawing([...readMarkup(shared), ...(merged === null ? drawings : [merged.svg])]);
  return { markup: slim.replace(OWN_WORDS, ''), css: merged?.css ?? '' };
}

function figureMarkup(parts: EmbedParts, drawing: string, context: EmbedContext): string {
  const { addresses, choice, more, source } = context;
  const ids = figureIds(parts.idPrefix);
  const text = (tag: string, words: string, attributes = {}): string =>
    element(tag, attributes, escapeMarkup(words));
  const link = text('a', more, { href: addresses.page });
  return element(
    'figure',
    {
      'data-chart': parts.chartId,
      'data-sentences': addresses.sentences,
      'data-panel': addresses.panel,
      'data-state': choice?.script ?? null,
      'data-choices': choice?.data ?? null,
    },
    text('h1', parts.title, { id: ids.title }),
    text('p', parts.alt, { class: 'about', id: ids.alt }),
    element('div', { class: 'chart-drawing' }, drawing),
    choice === null ? '' : element('noscript', {}, text('p', choice.noScript)),
    element(
      'figcaption',
      {},
      text('p', parts.note),
      element('p', {}, `${escapeMarkup(source)} ${link}`),
    ),
  );
}

/** The whole page. Its policy allows its one script, its one style, and sentences of its own site. */
export function embedPage(parts: EmbedParts, context: EmbedContext): string {
  const { choice, css, document, hash, script } = context;
  const drawing = drawingOf(parts);
  const body = element('main', {}, figureMarkup(parts, drawing.markup, context));
  const style = usedStyles(css + drawing.css, body + (choice?.kinds ?? ''), {
    lang: parts.lang,
    document,
  });
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash(script)}'`,
    `style-src 'self' 'sha256-${hash(style)}'`,
    "connect-src 'self'",
  ].join(';');
  return [
    `<!doctype html><html lang="${languageTag(parts.lang)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<title>${escapeMarkup(parts.title)}</title>`,
    `<meta name="description" content="${escapeMarkup(parts.title)}">`,
    // A copy of what the chart's own page shows is no result of a search; an archive may keep it.
    '<meta name="robots" content="noindex"><meta name="archive.org_bot" content="all">',
    // Inside a frame a link would put a whole page where the chart was.
    '<base target="_blank">',
    `<style>${style}</style></head><body>${body}<script>${script}</script></body></html>\n`,
  ].join('');
}
