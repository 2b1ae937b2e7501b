import { parseNumeral } from '../numerals/parse-numeral.ts';
import { type ReadNumeral, readNumeral } from '../numerals/read-numeral.ts';
import { readMeasureWord } from './measure-words.ts';
import type { Quantity, QuantityKind } from './quantity.ts';

const PER_HUNDRED = '百分之';
const RANGE_MARK = /[-－—–~～至到]{1,2}/uy;
const SCALES = ['万亿', '亿', '万'];
/** 28万元/亩: what a rate is per. */
const PER = /[/／](?:亩|人|户|家|年|平方公里|平方米|吨|日|天|立方米)/uy;
const QUALIFIER = /及以上|以上|以下|以内|之内|左右|上下|之间|大关|关口/uy;
/** 24小时内 is a limit; 20公里内 and 3家内 go on otherwise. */
const LIMIT_OF_TIME = /内(?!部|外)/uy;
const LATIN = /[A-Za-z.+＋]/u;
/** 三成以上: tenths, where nothing but a limit or the end of the phrase follows (not 三成员单位). */
const TENTHS = /成(?=以上|以下|左右|上下|[,，。；;、：:！!）)”]|$)/uy;
const TENTHS_NUMERAL = /^[一二两三四五六七八九]$/u;
/** People without a measure word: 十万青年大学生, 3万群众. */
const PEOPLE =
  /(?:名|位)?(?=(?:青年|大学生|高校|毕业生|人才|学子|劳动力|群众|人口|游客|居民|农民|学生|职工|党员|博士|硕士|就业|新市民))/uy;
/** What may stand after 百亿 when it means money: nothing, or a word for what is worth that much. */
const MONEY_FOLLOWS =
  /^(?:$|[^\p{Script=Han}]|级|以上|元|大|产|的|规|集|目|台|关|工|企|项|园|镇|支|强|左|以|能|美|斤|及|和|新|制|投|主|时)/u;

/** The quantity whose numeral begins at an offset, or null when no whole numeral begins there. */
export function readQuantity(text: string, at: number): Quantity | null {
  const isPerHundred = text.startsWith(PER_HUNDRED, at);
  const numeralAt = isPerHundred ? at + PER_HUNDRED.length : at;
  if (isLatinAt(text, at - 1)) return null;
  const first = readScaled(text, numeralAt);
  if (first === null) return null;
  const last = readRangeEnd(text, first) ?? first;
  const measure = isPerHundred
    ? { kind: 'share' as const, unit: '%', end: last.end, factor: 1 }
    : readUnit(text, last);
  if (isLatinAt(text, measure.end)) return null;
  return toQuantity(text, at, [first, last], measure);
}

/** Most characters are Han: the pattern is only asked for others. */
function isLatinAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const character = text.charAt(at);
  return (character < '\u0080' || character === '＋') && LATIN.test(character);
}

interface Scaled {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** 万, 亿 or 万亿, kept apart from the value; empty without. */
  readonly scale: string;
  readonly isMore: boolean;
}

interface Measure {
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly end: number;
  /** What the value is multiplied by: counts lose their 万. */
  readonly factor: number;
}

/** A numeral with its 万 or 亿 taken off, so that 二百亿 is 200 and 亿. */
function readScaled(text: string, at: number): Scaled | null {
  const numeral = withoutUnit(text, at, readNumeral(text, at));
  if (numeral === null) return null;
  const written = text.slice(at, numeral.end);
  const own = SCALES.find((scale) => written.endsWith(scale)) ?? '';
  const value = own === '' ? numeral.value : unscaled(written, own, numeral.value);
  const isMore = text.startsWith('余', numeral.end) || text.startsWith('多', numeral.end);
  const end = numeral.end + (isMore ? 1 : 0);
  const later = own === '' ? (SCALES.find((scale) => text.startsWith(scale, end)) ?? '') : '';
  return {
    start: at,
    end: end + later.length,
    value,
    scale: own === '' ? later : own,
    isMore,
  };
}

/** 80万千瓦 is 80万 and 千瓦, not 80万千 and 瓦. */
function withoutUnit(text: string, at: number, numeral: ReadNumeral | null): ReadNumeral | null {
  if (numeral === null || text.charAt(numeral.end - 1) !== '千') return numeral;
  if (!/[瓦米克伏卡]/u.test(text.charAt(numeral.end))) return numeral;
  const end = numeral.end - 1;
  const value = parseNumeral(text.slice(at, end));
  return value === null ? null : { value, end };
}

/** 3亿5千万 has no one scale to take off, and keeps its value in the scale it ends with. */
function unscaled(written: string, scale: string, value: number): number {
  if (written === scale) return 1;
  const rest = written.slice(0, -scale.length);
  const base = /[万亿]/u.test(rest) ? null : parseNumeral(rest);
  return base ?? value / scaleFactor(scale);
}

function scaleFactor(scale: string): number {
  return { 万亿: 1e12, 亿: 1e8, 万: 1e4 }[scale] ?? 1;
}

/** The second number of 7%-8%, 1.5—2个百分点, 500亿至600亿元; null when no range follows. */
function readRangeEnd(text: string, first: Scaled): Scaled | null {
  const unit = readMeasureWord(text, first.end)?.word ?? '';
  for (const skipped of unit === '' ? [0] : [0, unit.length]) {
    const mark = match(RANGE_MARK, text, first.end + skipped);
    if (mark === '') continue;
    const last = readScaled(text, first.end + skipped + mark.length);
    if (last !== null && last.value > first.value) return last;
  }
  return null;
}

function readUnit(text: string, { start, end, scale, value }: Scaled): Measure {
  if (TENTHS_NUMERAL.test(text.slice(start, end)) && match(TENTHS, text, end) !== '') {
    return { kind: 'share', unit: '%', end: end + 1, factor: 10 };
  }
  const word = readMeasureWord(text, end);
  const factor = scaleFactor(scale);
  if (word === null || (word.word === '个点' && !/\d$/u.test(text.slice(0, end))))
    return readUnitless(text, end, scale, value);
  const wordEnd = end + word.word.length;
  if (word.kind === 'money' || word.kind === 'measure') {
    return { kind: word.kind, unit: scale + word.word, end: wordEnd, factor: 1 };
  }
  return { kind: word.kind, unit: word.word.replace('％', '%'), end: wordEnd, factor };
}

/** No measure word: 千亿 is money, 十万青年 are people, anything else is bare. */
function readUnitless(text: string, end: number, scale: string, value: number): Measure {
  PEOPLE.lastIndex = end;
  const isMany = scale !== '' || value >= 100;
  if (isMany && PEOPLE.test(text))
    return { kind: 'count', unit: '人', end, factor: scaleFactor(scale) };
  if (scale.endsWith('亿') && MONEY_FOLLOWS.test(text.slice(end, end + 1))) {
    return { kind: 'money', unit: `${scale}元`, end, factor: 1 };
  }
  return { kind: 'bare', unit: null, end, factor: scaleFactor(scale) };
}

function toQuantity(
  text: string,
  start: number,
  [first, last]: readonly [Scaled, Scaled],
  measure: Measure,
): Quantity {
  const isLevel = text.charAt(measure.end) === '级' && measure.kind === 'money';
  const unitEnd = isLevel ? measure.end + 1 : measure.end;
  const perEnd = unitEnd + match(PER, text, unitEnd).length;
  const ofTime = measure.kind === 'time' ? match(LIMIT_OF_TIME, text, perEnd) : '';
  const qualifier = ofTime === '' ? match(QUALIFIER, text, perEnd) : ofTime;
  const high = multiply(last.value, measure.factor);
  const low = multiply(
    first.value,
    first.scale === '' ? measure.factor : scaleFactor(first.scale) === 1 ? 1 : measure.factor,
  );
  return {
    start,
    end: unitEnd,
    fullEnd: perEnd + qualifier.length,
    value: first === last ? high : [low, high],
    unit: measure.unit,
    kind: measure.kind,
    numeral: text.slice(first.start, last.end),
    qualifier: qualifier === '' && last.isMore ? '余' : qualifier,
    isLevel,
  };
}

/** Multiplies without the rounding error of 1.1 * 10000. */
function multiply(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}

/** What a sticky pattern matches at an offset; empty when nothing. */
function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
