import { describe, expect, test } from 'vitest';
import { repair } from '../../../../src/reading/text/repair.ts';
import { splitUnits } from '../../../../src/reading/text/split-units.ts';

describe('tags', () => {
  test('of blocks become line ends, others go', () => {
    expect(repair('<p>县委召开<strong>务虚会</strong></p><p>会议强调</p>')).toMatchObject({
      source: { text: '县委召开务虚会\n会议强调' },
      repairs: [{ kind: 'markup', count: 6 }],
    });
  });

  test('stay on lines of their own, which are boilerplate', () => {
    const text = '县委召开会议。\n<li id="a"><var></var></li>';
    const { source, repairs } = repair(text);
    expect(source.text).toBe(text);
    expect(repairs).toEqual([]);
    expect(splitUnits(source).at(-1)?.section).toBe('boilerplate');
  });

  test('with names that HTML does not have stay', () => {
    const text = '<读懂党报>与<Chart data={x} />和a<b且c>d。';
    expect(repair(text).source.text).toBe(text);
  });

  test('of comments and office programs go', () => {
    expect(
      repair('县<!-- x -->委<o:p></o:p>召<st1:chsdate year="2022">开</st1:chsdate>').source.text,
    ).toBe('县委召开');
  });
});

describe('entities', () => {
  test('become their characters', () => {
    expect(repair('&ldquo;务虚&rdquo;谋实&middot;R&amp;D&#8212;&#x4e8c;')).toMatchObject({
      source: { text: '“务虚”谋实·R&D—二' },
      repairs: [{ kind: 'entity', count: 6 }],
    });
  });

  test('of spaces go at the edges of lines and are spaces within', () => {
    expect(repair('&nbsp;&nbsp;县委&nbsp;召开&nbsp;\n&emsp;会议').source.text).toBe(
      '县委 召开\n会议',
    );
  });

  test('without meaning stay', () => {
    const text = 'A&B;县委&foo;&#0;&#xd800;&#x110000;召开&';
    expect(repair(text).source.text).toBe(text);
  });

  test('in entities are decoded to the end', () => {
    expect(repair('县委&amp;amp;nbsp;召开').source.text).toBe('县委 召开');
  });
});
