/** What sort of thing a quantity counts or measures; each sort has its own rules. */
export type QuantityKind =
  | 'share' // 7.5%, 百分之八
  | 'points' // 2个百分点
  | 'money' // 30亿元, 5000万美元, 千亿
  | 'measure' // 50万亩, 100公里
  | 'count' // 2个, 60家, 3万人
  | 'times' // 2倍
  | 'time' // 3个工作日, 15分钟
  | 'bare'; // 40, with no unit

/** A number with its unit as it stands in a text. Offsets are those of the text it was read from. */
export interface Quantity {
  /** Start of the numeral (of 百分之 where that comes first). */
  readonly start: number;
  /** End of the unit. */
  readonly end: number;
  /** End of what qualifies it (以上, 左右, 以内); equal to `end` without any. */
  readonly fullEnd: number;
  readonly value: number | readonly [number, number];
  /** As the text has it, with 万 and 亿 kept for money and measures; null for a bare number. */
  readonly unit: string | null;
  readonly kind: QuantityKind;
  /** The numeral as written, without its unit. */
  readonly numeral: string;
  /** 以上, 左右, 余 …; empty without any. */
  readonly qualifier: string;
  /** Whether 级 follows, which makes a size of it: 百亿级. */
  readonly isLevel: boolean;
}
