/**
 * The picture that stands for a page where its address is shared: the page's finding in large
 * letters, and its chart. 1200 by 630 pixels, as networks ask for.
 */
import type { ChartFigureParts } from '../charts/chart-to-figure.ts';
import { element } from '../charts/svg-markup.ts';
import { wrapWords } from '../charts/wrap-words.ts';
import { styleDrawing } from './picture/style-drawing.ts';
import { textBlock } from './picture/text-block.ts';
import type { DrawingStyle } from './style/style-of.ts';

export const SOCIAL_PICTURE = { widthPx: 1200, heightPx: 630 } as const;

/** A title at 400 px of width is a third as large: the smallest of these is 13 px there. */
const TITLE_SIZES = [60, 56, 52, 48, 44, 40] as const;
const COLUMN = { x: 56, y: 132, widthPx: 470, heightPx: 380 } as const;
const CHART = { x: 582, y: 48, widthPx: 566, heightPx: 534 } as const;

export interface SocialPicture {
  /** The headline of a story, the finding of a chart, what the site is. */
  readonly title: string;
  /** One line below it: where and when, or what kind of page; empty for none. */
  readonly kicker: string;
  /** Name of the site. */
  readonly name: string;
  readonly chart: Pick<ChartFigureParts, 'shared' | 'narrow' | 'wide' | 'lang'>;
}

interface Fitted {
  readonly markup: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly scale: number;
}

const SIZE = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u;

function fit(markup: string): Fitted {
  const [, width = '1', height = '1'] = SIZE.exec(markup) ?? [];
  const [widthPx, heightPx] = [Number(width), Number(height)];
  const scale = Math.min(CHART.widthPx / widthPx, CHART.heightPx / heightPx);
  return { markup, widthPx, heightPx, scale };
}

/** The one of the two layouts that can be drawn larger, in the middle of its half. */
function chartOf({ chart }: SocialPicture, style: DrawingStyle): string {
  const [narrow, wide] = [fit(chart.narrow), fit(chart.wide)];
  const { markup, widthPx, heightPx, scale } = narrow.scale > wide.scale ? narrow : wide;
  const x = CHART.x + (CHART.widthPx - widthPx * scale) / 2;
  const y = CHART.y + (CHART.heightPx - heightPx * scale) / 2;
  return element(
    'g',
    { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})` },
    styleDrawing(chart.shared + markup, style),
  );
}

/** The narrowest column that takes no more lines, so that no word is left alone on the last. */
function balancedWidth(words: string, fontSize: number): number {
  const lines = wrapWords(words, COLUMN.widthPx, fontSize).length;
  let width: number = COLUMN.widthPx;
  while (wrapWords(words, width - 8, fontSize).length === lines && width > 120) width -= 8;
  return width;
}

function titleOf({ title, chart }: SocialPicture, style: DrawingStyle): string {
  const leading = chart.lang === 'en' ? 1.16 : 1.32;
  const fontSize =
    TITLE_SIZES.find(
      (size) => wrapWords(title, COLUMN.widthPx, size).length * size * leading <= COLUMN.heightPx,
    ) ?? TITLE_SIZES[TITLE_SIZES.length - 1];
  const look = {
    fontSize: fontSize ?? 0,
    leading,
    attributes: { 'font-weight': '700', fill: style.value('--ink') },
  };
  const { markup } = textBlock(title, 0, balancedWidth(title, look.fontSize), look);
  return element('g', { transform: `translate(${COLUMN.x} ${COLUMN.y})` }, markup);
}

/** The corner of a board with its first stones, as in the header of the pages. */
function brandOf({ name }: SocialPicture, style: DrawingStyle): string {
  const stone = (cx: number, cy: number, r: number, fill: string): string =>
    element('circle', { cx, cy, r, fill: style.value(fill) });
  const mark = element(
    'g',
    { transform: 'translate(56 50) scale(1.5)' },
    element('path', {
      d: 'M4.5 0v28M14 0v28M23.5 0v28M0 4.5h28M0 14h28M0 23.5h28',
      stroke: style.value('--rule-2'),
      fill: 'none',
    }),
    stone(4.5, 14, 4, '--ink'),
    stone(14, 23.5, 4, '--ink'),
    stone(14, 14, 4.5, '--accent'),
  );
  const { markup } = textBlock(name, 0, COLUMN.widthPx, {
    fontSize: 28,
    leading: 1.2,
    attributes: { 'font-weight': '700', fill: style.value('--ink') },
  });
  return mark + element('g', { transform: 'translate(114 54)' }, markup);
}

function kickerOf({ kicker }: SocialPicture, style: DrawingStyle): string {
  const look = { fontSize: 24, leading: 1.3, attributes: { fill: style.value('--ink-2') } };
  const { markup, heightPx } = textBlock(kicker, 0, COLUMN.widthPx, look);
  const y = SOCIAL_PICTURE.heightPx - 44 - heightPx;
  return element('g', { transform: `translate(${COLUMN.x} ${y})` }, markup);
}

/** The whole picture as SVG, in the light palette. */
export function socialPicture(picture: SocialPicture, style: DrawingStyle): string {
  const { widthPx: width, heightPx: height } = SOCIAL_PICTURE;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'xml:space': 'preserve',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': style.value('--sans'),
    },
    element('rect', { width, height, fill: style.value('--paper') }),
    element('rect', { width, height: 10, fill: style.value('--accent') }),
    brandOf(picture, style),
    titleOf(picture, style),
    kickerOf(picture, style),
    chartOf(picture, style),
  );
}
