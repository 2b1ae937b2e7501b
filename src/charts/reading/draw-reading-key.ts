/**
 * The key: what the place, the height and the pattern of a mark say besides its colour. Its first
 * column is a piece of the strip itself, one row a line, so that the order need not be explained.
 */
import { THEME_FAMILIES } from '../../tables/theme-families.ts';
import type { DrawContext, Layout } from '../chart.ts';
import { drawContextMark } from '../mark.ts';
import { element, textElement } from '../svg-markup.ts';
import { NO_THEME } from '../words.ts';

const SWATCH = 18;

/** From a line to the next, and the baseline of its words. */
const LINE = 18;
const BASELINE = 13;

/** Where the second column begins: behind the longest name of a family. */
const SECOND: Readonly<Record<Layout, number>> = { narrow: 160, wide: 220 };

const WORDS = {
  rows: { en: 'Rows, top to bottom', zh: '各行自上而下' },
  marks: { en: 'Marks', zh: '记号' },
  plan: { en: 'Thick: a plan', zh: '粗：计划' },
  other: { en: 'Thin: any other', zh: '细：其他' },
  missing: { en: 'Missing', zh: '缺失' },
  redacted: { en: 'Blanked out', zh: '涂去' },
  pale: { en: 'Headings etc.', zh: '标题等' },
} as const;

interface Entry {
  readonly words: string;
  /** The swatch, within a line whose top is at 0. */
  readonly paths: readonly (readonly [name: string, d: string])[];
}

/** What stands on a row's hairline at the foot of a line's swatch. */
const FOOT = 13;

const box = (height: number): string => `M0 ${FOOT - height}h${SWATCH}v${height}h-${SWATCH}z`;

function rowEntries(lang: DrawContext['lang']): Entry[] {
  const families = THEME_FAMILIES.map(({ id, label }): Entry => ({
    words: label[lang],
    paths: [
      ['reading-staff', `M0 ${FOOT + 0.5}h${SWATCH}`],
      [`family-${id}`, box(6)],
    ],
  }));
  return [...families, { words: NO_THEME[lang], paths: [['family-none', box(4)]] }];
}

function markEntries(lang: DrawContext['lang']): Entry[] {
  return [
    { words: WORDS.plan[lang], paths: [['chart-muted', box(6)]] },
    { words: WORDS.other[lang], paths: [['chart-muted', box(2)]] },
    { words: WORDS.pale[lang], paths: [['reading-pale', `M0 9h${SWATCH}`]] },
    {
      words: WORDS.missing[lang],
      paths: [
        ['reading-missing', `M0 2h${SWATCH}v12h-${SWATCH}z`],
        ['reading-hatch', 'M0 14l12-12M6 14l12-12'],
      ],
    },
    { words: WORDS.redacted[lang], paths: [['reading-tick', `M${SWATCH / 2} 6v5`]] },
  ];
}

function drawColumn(x: number, heading: string, entries: readonly Entry[]): string[] {
  const head = textElement(heading, { class: 'chart-muted', x, y: BASELINE });
  return [
    head,
    ...entries.flatMap(({ words, paths }, index) => {
      const top = (index + 1) * LINE;
      const swatch = paths.map(([name, d]) => element('path', { class: name, d }));
      return [
        element('g', { transform: `translate(${x} ${top})` }, ...swatch),
        textElement(words, { x: x + SWATCH + 6, y: top + BASELINE }),
      ];
    }),
  ];
}

/** Draws the key from the top of the drawing. */
export function drawReadingKey({ lang, layout }: Pick<DrawContext, 'lang' | 'layout'>) {
  const columns = [
    { x: 0, heading: WORDS.rows[lang], entries: rowEntries(lang) },
    { x: SECOND[layout], heading: WORDS.marks[lang], entries: markEntries(lang) },
  ];
  const longest = Math.max(...columns.map(({ entries }) => entries.length));
  const body = columns.flatMap(({ x, heading, entries }) => drawColumn(x, heading, entries));
  return { body: drawContextMark('key', ...body), bottom: (longest + 1) * LINE };
}
