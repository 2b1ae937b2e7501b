import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../src/reading/text/find-gaps.ts';
import { findParagraphs } from '../../../src/reading/text/find-paragraphs.ts';
import { findVisibleShare } from '../../../src/reading/text/find-visible-share.ts';

const gapsIn = (text: string) => findParagraphs(text).flatMap(findGaps);
const quotesIn = (text: string) => gapsIn(text).map(({ start, end }) => text.slice(start, end));

describe('gaps', () => {
  test.each([
    [
      '心往一处\n……(某网http://m.example.cn省略1110字,正式会员可完整阅读)…… \n一样落下来',
      ['……(某网http://m.example.cn省略1110字,正式会员可完整阅读)……'],
    ],
    [
      '突破40 ……(未完,全文共13100字,当前仅显示3116字,请阅读下面提示信息。收藏《讲话》',
      ['……(未完,全文共13100字,当前仅显示3116字,请阅读下面提示信息。'],
    ],
    ['三、保障措施(略)', ['(略)']],
    ['一是抓项目。……(此处省略)……二是抓产业。', ['……(此处省略)……']],
    ['要抓落实。\n……此处隐藏860字,开通会员', ['……此处隐藏860字,开通会员']],
    ['要抓落实。点击查看全文', ['点击查看全文']],
    ['要抓落实。……（当前仅显示前800字，下载后可见）', ['……（当前仅显示前800字，下载后可见）']],
    ['要抓落实。[内容过长,仅展示前1000字]', ['[内容过长,仅展示前1000字]']],
    ['要抓落实。\n剩余2300字请付费', ['剩余2300字请付费']],
    ['要抓落实。（全文约6000字，试读结束）', ['（全文约6000字，试读结束）']],
    ['要抓落实。（以下内容略）', ['（以下内容略）']],
    ['要抓落实。未完待续，请看下一页', ['未完待续，请看下一页']],
    ['这不仅显示了决心，不只展示部分成果。', []],
    ['全年未完成投资,要查漏补缺。战略、策略、谋略。', []],
  ])('are found where the source says that text is missing: %s', (text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  test('have the numbers that the source states', () => {
    const [middle, end] = gapsIn('……(省略1110字)……\n……(未完,全文共13100字,当前仅显示3116字)');
    expect(middle).toMatchObject({ omitted: 1110, total: null, shown: null, endsText: false });
    expect(end).toMatchObject({ omitted: null, total: 13100, shown: 3116, endsText: true });
    expect(gapsIn('（仅展示前800字，剩余2300字，全文约3100字）')).toMatchObject([
      { omitted: 2300, total: 3100, shown: 800 },
    ]);
    expect(gapsIn('点击展开剩余60%')).toMatchObject([{ omitted: null }]);
  });
});

describe('the visible share', () => {
  test('is what the source shows of its total', () => {
    expect(findVisibleShare(gapsIn('(未完,全文共13100字,当前仅显示3116字)'), 3000)).toBeCloseTo(
      0.2379,
      4,
    );
  });

  test('counts the text where the source says only its total', () => {
    expect(findVisibleShare(gapsIn('(未完,全文共4000字)'), 1000)).toBe(0.25);
  });

  test('counts the text where the source says only what it omits', () => {
    expect(findVisibleShare(gapsIn('(省略500字)……(省略500字)'), 1000)).toBe(0.5);
  });

  test('is unknown where the source does not say', () => {
    expect(findVisibleShare(gapsIn('(略)'), 1000)).toBeNull();
    expect(findVisibleShare([], 1000)).toBeNull();
  });

  test('is never more than all', () => {
    expect(findVisibleShare(gapsIn('(未完,全文共100字)'), 1000)).toBe(1);
  });
});
