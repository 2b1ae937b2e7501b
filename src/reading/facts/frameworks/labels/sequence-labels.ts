import { parseNumeral } from '../../numerals/parse-numeral.ts';
import type { Label } from '../label.ts';
import { quotedLabel } from './quoted-label.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const SEQUENCE = /[“"「『]([一二两三四五六七八九十]{3,9})[”"」』]/gu;

/** “一二三四五”: Chinese digits that count up by one announce as many items. */
export function sequenceLabels(text: string): Label[] {
  return matchesOf(text, SEQUENCE).flatMap((match) => {
    const digits = Array.from(match[1] ?? '', (character) => parseNumeral(character) ?? 0);
    const isCountingUp = digits.every(
      (digit, index) => index === 0 || digit === (digits[index - 1] ?? 0) + 1,
    );
    if (!isCountingUp) return [];
    return [{ ...quotedLabel(text, match), declared: digits.length, kind: 'sequence', digits }];
  });
}
