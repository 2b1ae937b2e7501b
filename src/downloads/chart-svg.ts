/**
 * A chart as a picture that stands alone: title, drawing, note, source, licence and citation in
 * one SVG. Its looks are plain attributes, since programs like Inkscape know neither the site's
 * stylesheet nor custom properties, and it asks for no other file.
 */
import { LAYOUT_WIDTHS } from '../charts/chart.ts';
import type { ChartFigureParts } from '../charts/chart-to-figure.ts';
import { element, escapeMarkup } from '../charts/svg-markup.ts';
import { languageTag } from '../i18n/language-tag.ts';
import type { DownloadNotice } from './download-notice.ts';
import { pictureMetadata } from './picture/picture-metadata.ts';
import { styleDrawing } from './picture/style-drawing.ts';
import { textBlock } from './picture/text-block.ts';
import type { TextBlock, TextLook } from './picture/text-block.ts';
import type { DrawingStyle } from './style/style-of.ts';

/** Around everything; also room for what a drawing lets stand out over its edge. */
const MARGIN_PX = 28;
const GAP_PX = 16;

export const PICTURE_WIDTH_PX = LAYOUT_WIDTHS.wide + 2 * MARGIN_PX;

export interface PictureContext {
  readonly style: DrawingStyle;
  readonly notice: DownloadNotice;
  readonly publisher: string;
}

function looks(lang: ChartFigureParts['lang'], { style }: PictureContext) {
  const leading = lang === 'en' ? 1.35 : 1.55;
  const look = (fontSize: number, attributes: TextLook['attributes']): TextLook => ({
    fontSize,
    leading,
    attributes,
  });
  return {
    title: look(21, {
      'font-family': style.value('--serif'),
      'font-weight': '700',
      fill: style.value('--ink'),
    }),
    note: look(12.5, { fill: style.value('--ink') }),
    source: look(12, { fill: style.value('--ink-2') }),
  };
}

/** One block under the other; where each begins, and where the last one ends. */
function stack(top: number, makers: readonly ((y: number) => TextBlock)[]): TextBlock {
  let y = top;
  const markup = makers.map((make) => {
    const block = make(y);
    y += block.heightPx + (block.heightPx === 0 ? 0 : GAP_PX / 2);
    return block.markup;
  });
  return { markup: markup.join(''), heightPx: y - top };
}

const SIZE = /viewBox="0 0 [\d.]+ ([\d.]+)"/u;

/** The picture of the wide layout; `parts` are a figure whose links are absolute addresses. */
export function chartToSvg(parts: ChartFigureParts, context: PictureContext): string {
  const { style, notice, publisher } = context;
  const { lang, title, note, alt } = parts;
  const width = LAYOUT_WIDTHS.wide;
  const look = looks(lang, context);
  const head = textBlock(title, 0, width, look.title);
  const drawnPx = Number(SIZE.exec(parts.wide)?.[1] ?? 0);
  const drawing = element(
    'g',
    { transform: `translate(0 ${head.heightPx + GAP_PX})` },
    styleDrawing(parts.shared + parts.wide, style),
  );
  const foot = stack(head.heightPx + GAP_PX + drawnPx + GAP_PX, [
    (y) => textBlock(note, y, width, look.note),
    (y) => textBlock(notice.source, y, width, look.source),
    (y) => textBlock(`${notice.citation} · ${notice.licence.name}`, y, width, look.source),
  ]);
  const height = Math.ceil(head.heightPx + GAP_PX * 2 + drawnPx + foot.heightPx + 2 * MARGIN_PX);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xml:lang': languageTag(lang),
      // Some programs drop a space at the start of a tspan.
      'xml:space': 'preserve',
      width: PICTURE_WIDTH_PX,
      height,
      viewBox: `0 0 ${PICTURE_WIDTH_PX} ${height}`,
      'font-family': style.value('--sans'),
    },
    element('title', {}, escapeMarkup(title)),
    element('desc', {}, escapeMarkup(alt)),
    pictureMetadata(notice, { languageTag: languageTag(lang), publisher }),
    element('rect', { width: '100%', height: '100%', fill: style.value('--paper') }),
    element(
      'g',
      { transform: `translate(${MARGIN_PX} ${MARGIN_PX})` },
      head.markup,
      drawing,
      foot.markup,
    ),
  );
}
