import { describe, expect, test } from 'vitest';
import { rawToRepaired, repairedToRaw, spanOf } from '../../../src/reading/text/repaired-text.ts';
import { repair } from '../../../src/reading/text/repair.ts';
import { readSeeds } from '../seeds.ts';

const textOf = (file: string) => {
  const seed = readSeeds().find((one) => one.file.startsWith(file));
  return new TextDecoder().decode(seed?.bytes);
};

describe('repair of the seeds', () => {
  test('mends what the scrape did to 001, and counts it', () => {
    const { source, repairs } = repair(textOf('001'));
    expect(repairs).toEqual([
      { kind: 'byte-shift', count: 2 },
      { kind: 'pinyin-insertion', count: 447 },
      { kind: 'script', count: 840 },
    ]);
    expect(source.text).toContain('一是今年的好成绩源于大家的不懈努力。今年以来');
    expect(source.text).toContain('需要我们去深入思考【**市要求,到2025年');
    expect(source.text).toContain('在县委常委(扩大)会议和县委县政府工作务虚会上的讲话');
    expect(source.text).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u);
  });

  test('keeps the raw offsets of a sentence in 001 that was shifted', () => {
    const { source } = repair(textOf('001'));
    const start = source.text.indexOf('一是今年的好成绩');
    const end = source.text.indexOf('。', start) + 1;
    expect(spanOf(source, start, end)).toEqual({
      start: 563,
      end: 584,
      quote: '一是今年的好成绩源于大家的不懈努力。',
    });
  });

  test.each(['002', '003'])('leaves %s as it is, byte for byte', (file) => {
    const raw = textOf(file);
    expect(repair(raw)).toEqual({
      source: {
        raw,
        text: raw,
        map: [{ kind: 'same', rawStart: 0, rawEnd: raw.length, start: 0, end: raw.length }],
      },
      repairs: [],
    });
  });

  test('changes nothing but the contacts in 000 and 004', () => {
    expect(repair(textOf('000')).source.text).toBe(
      textOf('000')
        .replaceAll('+86-0512-53660867', '[telephone]')
        .replace('info@investchn.com', '[e-mail]'),
    );
    expect(repair(textOf('004')).source.text).toBe(
      textOf('004').replace('13970088875', '[telephone]'),
    );
  });
});

describe('repair', () => {
  test.each([
    '县领导罗运乾、王立武、顾奕滨等参加会议',
    '在县委常委(扩大)会议上',
    '稳步推进东横快速路(G351)、甬金衢上高速',
    '阿(ā)姨的阿(ā)',
    '比R&D更能衡量;5<6,a>b',
    '<读懂党报>栏目与《政事一周》',
    '怎么定?A股怎么看?要看清形势',
    'GDP增长7.5%,30亿元以上;2022-12-24 22:55:39',
    '沪苏湖铁路、G60科创走廊;12月9日~10日',
    '注册资本１亿元'.replace('１', '1'),
  ])('leaves clean text unchanged: %s', (text) => {
    expect(repair(text)).toMatchObject({ source: { text }, repairs: [] });
  });

  test('does not repair a text that would only be white space afterwards', () => {
    expect(repair('&nbsp;&nbsp;')).toMatchObject({ source: { text: '&nbsp;&nbsp;' }, repairs: [] });
  });

  test('repeats its rules until damage under damage is mended', () => {
    const { source, repairs } = repair('县&amp;lt;b&amp;gt;委&amp;lt;/b&amp;gt;召开会议。');
    expect(source.text).toBe('县委召开会议。');
    expect(repairs).toEqual([
      { kind: 'entity', count: 4 },
      { kind: 'markup', count: 2 },
    ]);
  });

  test('leads from either text to the other through its map', () => {
    const { source } = repair('县<b>委</b>召开');
    expect(source.text).toBe('县委召开');
    expect([0, 1, 2, 4].map((offset) => repairedToRaw(source, offset, 'start'))).toEqual([
      0, 4, 9, 11,
    ]);
    expect([1, 2, 4].map((offset) => repairedToRaw(source, offset, 'end'))).toEqual([4, 9, 11]);
    expect(rawToRepaired(source, 9, 'start')).toBe(2);
    expect(spanOf(source, 1, 2)).toEqual({ start: 4, end: 9, quote: '委' });
  });
});
