/** The mark of a unit in a strip. */
import type { ReadingRow } from '../../tables/reading-pieces.ts';
import { TENSE_LABELS } from '../../tables/tense-by-place.ts';
import { THEME_LABELS } from '../../tables/theme-families.ts';
import type { Lang } from '../../tables/table.ts';
import type { DrawContext } from '../chart.ts';
import { drawMark } from '../mark.ts';
import { element } from '../svg-markup.ts';
import { inSentence, NO_THEME } from '../words.ts';
import { documentName } from './document-words.ts';
import type { Run } from './line-runs.ts';
import { LINE_PITCH, markBox } from './reading-sizes.ts';

const TENSES = { ...TENSE_LABELS, procedural: { en: 'Procedure', zh: '程序' } } as const;

function unitLabel(row: ReadingRow, lang: Lang): string {
  const theme = row.theme === null ? NO_THEME[lang] : THEME_LABELS[row.theme][lang];
  const tense = row.tense === null ? [] : [TENSES[row.tense][lang]];
  const words = [theme, ...tense].map((label) => inSentence(label, lang));
  return [documentName(row, lang), ...words].join(lang === 'en' ? ', ' : '，');
}

/**
 * A box on each of the unit's lines, with the first line's top at 0. What units of a theme have in
 * common stands together, and first: so a page of many marks packs well.
 */
export function unitMark(row: ReadingRow, runs: readonly Run[], context: DrawContext): string {
  const { units, place, theme } = row;
  const { top, height } = markBox(row);
  const from = runs[0]?.line ?? 0;
  const boxes = runs.map(({ line, x1, x2 }) =>
    element('rect', { y: (line - from) * LINE_PITCH + top, height, x: x1, width: x2 - x1 }),
  );
  const meaning = { units, place, theme, label: unitLabel(row, context.lang) };
  const look = theme === null ? { ...meaning, look: 'framing' } : meaning;
  return drawMark(look, boxes.join(''), context);
}
