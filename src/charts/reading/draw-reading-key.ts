/** The key: what the height, the place and the pattern of a mark say besides its colour. */
import { THEME_FAMILIES } from '../../tables/theme-families.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext } from '../chart.ts';
import { drawContextMark } from '../mark.ts';
import { element, textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { NO_THEME } from '../words.ts';
import { BAND, markBox, STAFF } from './reading-sizes.ts';

const SWATCH = 12;
const PITCH = 36;

/** Baseline of a word beside its swatch. */
const BASELINE = 20;
const FONT_SIZES = { narrow: 12, wide: 13 } as const;

const WORDS = {
  rows: { en: 'Rows, top to bottom:', zh: '各行自上而下：' },
  plan: { en: 'Thick: a plan', zh: '粗：打算' },
  other: { en: 'Thin: any other', zh: '细：其他' },
  missing: { en: 'Missing', zh: '缺失' },
  redacted: { en: 'Blanked out', zh: '涂去' },
  pale: { en: 'Headings and the like', zh: '标题等' },
} as const;

interface Entry {
  readonly words: string;
  /** The swatch, within a band whose top is at 0. */
  readonly paths: readonly (readonly [name: string, d: string])[];
}

const box = (top: number, height: number): string => `M0 ${top}h${SWATCH}v${height}h-${SWATCH}z`;

function entries(lang: DrawContext['lang']): Entry[] {
  const families = THEME_FAMILIES.map(({ id, label, themes }): Entry => {
    const { top, height } = markBox({ theme: themes[0] ?? null, tense: 'plan' });
    const staff = STAFF.map((y) => `M0 ${y}h${SWATCH}`).join('');
    return {
      words: label[lang],
      paths: [
        ['reading-staff', staff],
        [`family-${id}`, box(top, height)],
      ],
    };
  });
  const none = markBox({ theme: null, tense: 'plan' });
  return [
    { words: WORDS.rows[lang], paths: [] },
    ...families,
    { words: NO_THEME[lang], paths: [['family-none', box(none.top, none.height)]] },
    { words: WORDS.plan[lang], paths: [['chart-muted', box(13, 6)]] },
    { words: WORDS.other[lang], paths: [['chart-muted', box(17, 2)]] },
    { words: WORDS.pale[lang], paths: [['reading-pale', box(15, 2)]] },
    {
      words: WORDS.missing[lang],
      paths: [
        ['reading-missing', box(0, BAND)],
        ['reading-hatch', `M0 12l12-12M0 22l12-12M0 32l12-12`],
      ],
    },
    { words: WORDS.redacted[lang], paths: [['reading-tick', 'M6 13v6']] },
  ];
}

/** Draws the key from the top of the drawing, in as many lines as it needs. */
export function drawReadingKey({ lang, layout }: Pick<DrawContext, 'lang' | 'layout'>) {
  let [x, top] = [0, 0];
  const shapes: string[] = [];
  for (const { words, paths } of entries(lang)) {
    const indent = paths.length === 0 ? 0 : SWATCH + 5;
    const width = indent + textWidth(words, FONT_SIZES[layout]);
    if (x > 0 && x + width > LAYOUT_WIDTHS[layout]) [x, top] = [0, top + PITCH];
    const swatch = paths.map(([name, d]) => element('path', { class: name, d })).join('');
    shapes.push(
      element('g', { transform: `translate(${Math.round(x)} ${top})` }, swatch),
      textElement(words, { class: 'chart-muted', x: Math.round(x + indent), y: top + BASELINE }),
    );
    x += width + 14;
  }
  return { body: drawContextMark('key', ...shapes), bottom: top + BAND };
}
