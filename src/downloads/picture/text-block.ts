/** A paragraph inside a picture: SVG has no line breaks of its own. */
import { escapeMarkup, element } from '../../charts/svg-markup.ts';
import { wrapWords } from '../../charts/wrap-words.ts';

export interface TextLook {
  readonly fontSize: number;
  /** From one line to the next, in units of the font size. */
  readonly leading: number;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface TextBlock {
  readonly markup: string;
  readonly heightPx: number;
}

/** Words wrapped to a width, with their top at `y`; without words, nothing and no height. */
export function textBlock(words: string, y: number, widthPx: number, look: TextLook): TextBlock {
  if (words === '') return { markup: '', heightPx: 0 };
  const { fontSize, leading, attributes } = look;
  const step = fontSize * leading;
  const lines = wrapWords(words, widthPx, fontSize);
  const spans = lines.map((line, index) =>
    element('tspan', { x: 0, y: y + step * (index + 0.8) }, escapeMarkup(line)),
  );
  return {
    markup: element('text', { 'font-size': fontSize, ...attributes }, ...spans),
    heightPx: step * lines.length,
  };
}
