import { describe, expect, test } from 'vitest';
import { findParagraphs } from '../../../src/reading/text/find-paragraphs.ts';
import { repair } from '../../../src/reading/text/repair.ts';
import { splitUnits } from '../../../src/reading/text/split-units.ts';

const SENTENCE = '县委召开工作务虚会,总结今年工作,谋划明年思路,县委书记张某某主持会议并讲话。';
const wrap = (text: string, width: number) =>
  text.replace(new RegExp(`(.{${width}})`, 'gu'), '$1\n');

describe('paragraphs', () => {
  test('are the lines of a text, without empty ones', () => {
    expect(findParagraphs('标题\n\n  第一段。\r\n第二段。')).toEqual([
      { start: 0, end: 2, text: '标题', afterBlank: true, isIndented: false },
      { start: 6, end: 10, text: '第一段。', afterBlank: true, isIndented: true },
      { start: 12, end: 16, text: '第二段。', afterBlank: false, isIndented: false },
    ]);
  });

  test('are put together where a program wrapped them at a fixed width', () => {
    const wrapped = `  ${wrap(SENTENCE.repeat(5), 30)}\n  ${wrap(SENTENCE.repeat(5), 30)}`;
    expect(findParagraphs(wrapped)).toHaveLength(2);
    const units = splitUnits(repair(wrapped).source);
    expect(units.every(({ section }) => section === 'body')).toBe(true);
    expect(units).toHaveLength(10);
  });

  test('stay apart where lines end in sentences, equal in length or not', () => {
    expect(findParagraphs(`${SENTENCE}\n`.repeat(12))).toHaveLength(12);
  });
});
