/**
 * Coded units to aims: the ranks and tiers that the text promises without a number
 * (全省第一方阵, 考核前列). A rank with a number is a target.
 */
import type { StoryRecord } from '../record.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../text/repaired-text.ts';
import type { CodedUnit } from '../themes/coded-unit.ts';
import { FIELD, TIER } from './aims/tier-words.ts';
import { findRanks } from './targets/find-ranks.ts';
import { matchesOf } from '../text/matches-of.ts';

type Aim = StoryRecord['aims'][number];

const ITEM = /[^、,，。;；:：!！?？\n【】]+/gu;
const LEAD =
  /^(?:明年|今年|继续|持续|始终|全力|奋力|加快|总体目标是|目标是|奋斗目标是|要|以|向着?|朝着?|锚定|紧盯|瞄准)+/u;
const TRAILING = /[“”]?(?:“[^”]*”)?(?:目标|不动摇|的?目标不动摇)+$/u;

/** The aims in the order of the text. Empty when the text promises no tier. */
export function findAims(reading: Reading, codedUnits: readonly CodedUnit[]): Aim[] {
  return reading.units.flatMap((unit, index) => {
    const coded = codedUnits[index];
    if (unit.section !== 'body' || coded?.tense !== 'plan') return [];
    const text = reading.source.text.slice(unit.start, unit.end);
    if (!TIER.test(text)) return [];
    return matchesOf(text, ITEM).flatMap((match) => {
      const words = aimIn(match[0]);
      if (words === null) return [];
      const start = unit.start + match.index + match[0].indexOf(words);
      return [{ text: words, span: spanOf(reading.source, start, start + words.length) }];
    });
  });
}

/** The aim that an item of a list states, without the words that only lead to it; null without one. */
function aimIn(item: string): string | null {
  if (!TIER.test(item) || !FIELD.test(item)) return null;
  if (findRanks({ start: 0, text: item, quantities: [] }).length > 0) return null;
  const words = item.trim().replace(LEAD, '').replace(TRAILING, '');
  return TIER.test(words) && words.length > 3 ? words : null;
}
