import type { StoryRecord } from '../record.ts';
import { applyEdits } from './apply-edits.ts';
import { mendByteShifts } from './damage/byte-shift.ts';
import type { Mending } from './damage/edit.ts';
import { mendEntities } from './damage/entity.ts';

import { mendMarkup } from './damage/markup.ts';
import { maskContacts } from './damage/mask-contacts.ts';
import { mendPinyinInsertions } from './damage/pinyin-insertion.ts';
import { mendPunctuation } from './damage/punctuation.ts';
import { mendScript } from './damage/script.ts';
import { mendSplitFullStops } from './damage/split-full-stop.ts';
import { mendWidth } from './damage/width.ts';
import type { RepairedText, RepairKind } from './repaired-text.ts';

export interface Repaired {
  readonly source: RepairedText;
  readonly repairs: StoryRecord['repairs'];
}

interface DamageRule {
  readonly kind: RepairKind | 'mask';
  readonly mend: (text: string) => Mending;
}

/**
 * One damage a rule, in the order in which they were done to a text, last first: tags split lines
 * and words, readings stand behind traditional characters. Contacts are masked in what comes out.
 */
const RULES: readonly DamageRule[] = [
  { kind: 'markup', mend: mendMarkup },
  { kind: 'entity', mend: mendEntities },
  { kind: 'width', mend: mendWidth },
  { kind: 'byte-shift', mend: mendByteShifts },
  { kind: 'byte-shift', mend: mendSplitFullStops },
  { kind: 'pinyin-insertion', mend: mendPinyinInsertions },
  { kind: 'punctuation', mend: mendPunctuation },
  { kind: 'script', mend: mendScript },
  { kind: 'mask', mend: maskContacts },
];

/** Real damage is mended in one pass, a second one finds what the first laid bare. */
const MOST_PASSES = 8;

function untouched(raw: string): RepairedText {
  const end = raw.length;
  return { raw, text: raw, map: [{ kind: 'same', rawStart: 0, rawEnd: end, start: 0, end }] };
}

/**
 * The text as repaired, with the map between the two, and how often each kind of damage was
 * mended. The rules are repeated until none finds anything, so that repairing the result changes
 * nothing; a text made to defeat that, or with no words, is left as it is.
 */
export function repair(raw: string): Repaired {
  let source = untouched(raw);
  const counts = new Map<RepairKind, number>();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = source;
    for (const { kind, mend } of RULES) {
      const { edits, count } = mend(source.text);
      source = applyEdits(source, kind, edits);
      if (kind !== 'mask' && count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
    if (source !== before) continue;
    // A text of white space alone would have no unit to hold what was taken out.
    if (source.text.trim() === '') break;
    return { source, repairs: [...counts].map(([kind, count]) => ({ kind, count })) };
  }
  return { source: untouched(raw), repairs: [] };
}
