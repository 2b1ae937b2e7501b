import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumeral } from '../../../../src/reading/facts/numerals/parse-numeral.ts';

describe('parseNumeral', () => {
  it.each([
    ['7', 7],
    ['7.5', 7.5],
    ['1,200', 1200],
    ['12,345,678.9', 12345678.9],
    ['１２', 12],
    ['３．５', 3.5],
    ['１，２００', 1200],
    ['2023', 2023],
  ])('reads the Arabic %s as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    ['〇', 0],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['九十九', 99],
    ['一百零二', 102],
    ['一百二', 120],
    ['一百一十', 110],
    ['一千二百', 1200],
    ['一千零五十', 1050],
    ['三万五', 35000],
    ['十万', 100000],
    ['二十三万四千五百六十七', 234567],
    ['二百亿', 20000000000],
    ['百亿', 10000000000],
    ['千亿', 100000000000],
    ['万亿', 1000000000000],
    ['一万亿', 1000000000000],
    ['三亿二千万', 320000000],
    ['三点五', 3.5],
    ['十二点五', 12.5],
    ['百万', 1000000],
    ['二百三十点五', 230.5],
    ['壹佰贰拾', 120],
  ])('reads the Chinese %s as %s', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    ['3.5万', 35000],
    ['1.1万', 11000],
    ['1.2万亿', 1200000000000],
    ['200亿', 20000000000],
    ['5千', 5000],
    ['3万5千', 35000],
    ['1,200万', 12000000],
  ])('reads the mixed %s as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    ['二〇二二', 2022],
    ['二零二三', 2023],
    ['一九九八', 1998],
    ['一〇四', 104],
  ])('reads %s digit by digit as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    '',
    '十四五',
    '三四',
    '五六百',
    '一二三四五',
    '亿亿',
    '万万万',
    '1,20',
    '1.2.3',
    '点五',
    'abc',
    '零十',
  ])('takes “%s” for no numeral', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  it('takes a run of more than 24 digits for no numeral', () => {
    expect(parseNumeral('1'.repeat(25))).toBeNull();
  });

  it('reads back every whole number under ten million written in Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (value) => {
        expect(parseNumeral(writeChinese(value))).toBe(value);
      }),
    );
  });
});

const DIGITS = '零一二三四五六七八九';

/** Writes a number as a careful clerk would: 1050 is 一千零五十. */
function writeChinese(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const zero = rest > 0 && rest < 1000 ? '零' : '';
    return `${writeChinese(Math.floor(value / 10_000))}万${zero}${rest > 0 ? writeChinese(rest) : ''}`;
  }
  let text = '';
  let owesZero = false;
  for (const [power, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      owesZero = text !== '';
      continue;
    }
    text += `${owesZero ? '零' : ''}${DIGITS.charAt(digit)}${power}`;
    owesZero = false;
  }
  return text;
}
