import { describe, expect, test } from 'vitest';
import { repair } from '../../../../src/reading/text/repair.ts';

describe('contacts', () => {
  test.each([
    ['致电13970088875。', '致电[telephone]。'],
    ['联系电话:+86-0512-53660867', '联系电话:[telephone]'],
    ['传  真：0570-1234567', '传  真：[telephone]'],
    ['电话：(0570)1234567', '电话：[telephone]'],
    ['热线:12345678', '热线:[telephone]'],
    ['客服 400-800-1234', '客服 [telephone]'],
    ['邮  箱:info@investchn.com', '邮  箱:[e-mail]'],
    ['投稿至a.b-c_d@mail.example.gov.cn,谢谢', '投稿至[e-mail],谢谢'],
  ])('are masked: %s', (raw, text) => {
    expect(repair(raw)).toMatchObject({ source: { text }, repairs: [] });
  });

  test.each([
    '浙公网安备33112302000012号',
    '浙ICP备05012345号-1',
    '2022-12-24 22:55:39 来源',
    '完成投资12345678901元',
    '索引号:000014349/2023-00012',
    '2023年GDP增长7.5%,总量228亿元',
    'R&D@某某',
    '[email\u00a0protected]',
  ])('are not seen in %s', (text) => {
    expect(repair(text).source.text).toBe(text);
  });

  test('keep their offsets', () => {
    const { source } = repair('电话:13970088875。会议');
    expect(source.map).toEqual([
      { kind: 'same', rawStart: 0, rawEnd: 3, start: 0, end: 3 },
      { kind: 'mask', rawStart: 3, rawEnd: 14, start: 3, end: 14 },
      { kind: 'same', rawStart: 14, rawEnd: 17, start: 14, end: 17 },
    ]);
  });
});
