import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Label } from '../label.ts';
import { quotedLabel } from './quoted-label.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const SEQUENCE = /[“"「『]([一二两三四五六七八九十]{3,9})[”"」』]/gu;

/** “一二三四五”: Chinese digits that count up by one announce as many items; others do before a name. */
export function sequenceLabels(text: string): Label[] {
  return matchesOf(text, SEQUENCE).flatMap((match): Label[] => {
    const digits = Array.from(match[1] ?? '', (character) => parseNumeral(character) ?? 0);
    const isCountingUp = digits.every(
      (digit, index) => index === 0 || digit === (digits[index - 1] ?? 0) + 1,
    );
    const label = { ...quotedLabel(text, match), declared: digits.length, digits };
    if (isCountingUp) return [{ ...label, kind: 'sequence' }];
    // “二二三”工作机制 is “223” in words; the marks alone may hold a date (“九一八”).
    return label.text.startsWith('“') ? [{ ...label, kind: 'digits' }] : [];
  });
}
