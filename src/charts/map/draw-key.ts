import type { Lang } from '../../tables/table.ts';
import { THEME_FAMILIES } from '../../tables/theme-families.ts';
import { element, textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { NO_THEME } from '../words.ts';
import type { BlockSizes } from './block-shape.ts';

const HEADING = { en: 'Rows, top to bottom:', zh: '各行自上而下：' } as const;

const GAP = 7;

/** Faces wider than the estimate still end inside the drawing. */
const SPARE = 4;

/** The key of a block's rows, in lines as wide as the map; `bottom` is where it ends. */
export function drawKey(
  top: number,
  width: number,
  { fontSize, line, radius }: BlockSizes,
  lang: Lang,
): { readonly body: string; readonly bottom: number } {
  const entries = [
    ...THEME_FAMILIES.map(({ id, label }) => ({ family: id, words: label[lang] })),
    { family: 'none', words: NO_THEME[lang] },
  ];
  let body = textElement(HEADING[lang], { class: 'chart-muted', x: 0, y: top + fontSize });
  let [x, y] = [textWidth(HEADING[lang], fontSize) + GAP, top + fontSize];
  for (const { family, words } of entries) {
    const space = 2 * radius + 5 + textWidth(words, fontSize);
    if (x + space > width - SPARE) [x, y] = [0, y + line + 3];
    body += element('circle', {
      class: `family-${family}`,
      cx: x + radius + 1,
      cy: y - fontSize * 0.35,
      r: radius,
    });
    body += textElement(words, { class: 'chart-muted', x: x + 2 * radius + 5, y });
    x += space + GAP;
  }
  return { body, bottom: Math.ceil(y + 5) };
}
