import type { Language } from '../../build/site.ts';
import { formatNumber, formatShare } from '../../i18n/format-number.ts';
import { formatTarget } from '../../i18n/format-target.ts';
import type { Amount } from './count-of.ts';

export interface AmountStyle {
  /** English: `word` up to ninety-nine, `digits` always, else words up to nine. Chinese: figures. */
  readonly as?: 'word' | 'digits' | undefined;
  /** At the start of a sentence. */
  readonly capital?: boolean | undefined;
  /** What stands for 0: silence is not a figure. English says `no` unless told otherwise. */
  readonly zero?: string | undefined;
  /** Chinese: the measure word after the figure, left out with `zero`. */
  readonly measure?: string | undefined;
}

const SMALL = [
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** An amount in a story's language: `33`, `Nine`, `no`, `24%`, `at least 15%`. */
export function amountText(amount: Amount, language: Language, style: AmountStyle = {}): string {
  const text = plainText(amount, language, style);
  return style.capital === true ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function plainText(amount: Amount, language: Language, { as, zero, measure }: AmountStyle): string {
  if (amount.is === 'share') return formatShare(amount.value, language);
  if (amount.is === 'target') return targetText(amount, language);
  const { value } = amount;
  if (value === 0 && zero !== undefined) return zero;
  const last = as === 'word' ? 99 : 9;
  const inWords = language === 'en' && as !== 'digits' && value <= last;
  return `${inWords ? numberInWords(value) : formatNumber(value, language)}${measure ?? ''}`;
}

function targetText({ target }: Amount & { is: 'target' }, language: Language): string {
  const { text, chineseUnit } = formatTarget(target, language);
  if (chineseUnit !== null) return `${text}${chineseUnit}`;
  return language === 'en' && /^\d$/u.test(text) ? numberInWords(Number(text)) : text;
}

/** 0 is `no`, as in `no number`. */
function numberInWords(value: number): string {
  const small = SMALL[value];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${SMALL[value % 10] ?? ''}`;
}
