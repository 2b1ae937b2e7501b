/** What a document is called on the chart, and what is said of it. */
import { formatDate } from '../../i18n/format-date.ts';
import type { ReadingRow } from '../../tables/reading-pieces.ts';
import type { Lang } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext } from '../chart.ts';
import { textWidth } from '../text-width.ts';
import { listed } from '../../i18n/listed.ts';
import { genreLabel, INFERRED, placeLabel } from '../words.ts';
import type { DocumentStrip } from './lay-out-pieces.ts';

export interface LabelLine {
  readonly text: string;
  readonly style: 'place' | 'muted';
  readonly x: number;
}

const FONT_SIZES = { narrow: 12, wide: 13 } as const;

/** The places of a document: `Hengfeng and Chongren`; its id when it has none. */
export function documentName(row: ReadingRow, lang: Lang): string {
  const names = row.placeNames.map((placeName, index) =>
    placeLabel({ placeName, placeNameEn: row.placeNamesEn[index] ?? placeName }, lang),
  );
  return names.length === 0 ? row.story : listed(names, lang);
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Share of a text that can't be read; 0 when its source leaves nothing out. */
export const missingShare = ({ visibleShare }: ReadingRow): number => 1 - (visibleShare ?? 1);

function details({ about, stretches }: DocumentStrip, lang: Lang): string[] {
  const units = stretches.filter(({ row }) => row.units.length > 0).length;
  const dated =
    about.published === null
      ? { en: 'date not stated', zh: '日期未写' }[lang]
      : formatDate(about.published, lang);
  const missing = missingShare(about);
  const isCut = missing > 0 || stretches.some(({ row }) => row.kind === 'gap');
  const readable = { en: `${percent(1 - missing)} can be read`, zh: `可读${percent(1 - missing)}` };
  return [
    ...(about.basis === 'inferred' ? [INFERRED[lang]] : []),
    genreLabel([about.genre], lang),
    dated,
    `n = ${units}`,
    ...(isCut ? [about.visibleShare === null ? CUT[lang] : readable[lang]] : []),
  ];
}

const CUT = { en: 'not whole', zh: '不完整' } as const;

/** The name and its details, beside each other where they fit and else in lines. */
export function documentLines(
  strip: DocumentStrip,
  { lang, layout }: Pick<DrawContext, 'lang' | 'layout'>,
): LabelLine[] {
  const name = documentName(strip.about, lang);
  const separator = lang === 'en' ? ', ' : '，';
  const lines: LabelLine[] = [{ text: name, style: 'place', x: 0 }];
  let text = '';
  for (const detail of details(strip, lang)) {
    const longer = text === '' ? detail : `${text}${separator}${detail}`;
    if (text !== '' && textWidth(longer, FONT_SIZES[layout]) > LAYOUT_WIDTHS[layout]) {
      lines.push({ text, style: 'muted', x: 0 });
      text = detail;
    } else text = longer;
  }
  return [...lines, { text, style: 'muted', x: 0 }];
}
