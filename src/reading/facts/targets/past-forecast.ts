import type { CodedUnit } from '../../themes/coded-unit.ts';
import type { PromiseContext } from './promise-context.ts';

const AHEAD =
  /明年|来年|今年|到20\d\d|“十|未来|今后|下一步|目标|力争|确保|争取|将|要|投产|达产|建成后/u;

/**
 * 一年来，…。地区生产总值预计突破290亿元: a forecast amid what was done, with no word of a time to come, is of the
 * year that ends. `before` is what the text has said of its units so far, `latestYear` the latest year it names.
 */
export function isPastForecast(
  { flags }: CodedUnit,
  text: string,
  before: PromiseContext,
  latestYear: number | null,
): boolean {
  if (before !== false || !flags.includes('forecast')) return false;
  return !AHEAD.test(text) && !(latestYear !== null && text.includes(`${String(latestYear)}年`));
}

/** A unit that tells of the past, whatever the coder took it for. */
export function asReview(coded: CodedUnit): CodedUnit {
  return { ...coded, tense: 'review', flags: coded.flags.filter((flag) => flag !== 'forecast') };
}
