import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/reading/text/apply-edits.ts';
import { coverReplaced } from '../../../src/reading/text/cover-replaced.ts';
import { attachDeletions } from '../../../src/reading/text/damage/attach-deletions.ts';
import type { RepairedText } from '../../../src/reading/text/repaired-text.ts';

function whole(raw: string): RepairedText {
  const end = raw.length;
  return { raw, text: raw, map: [{ kind: 'same', rawStart: 0, rawEnd: end, start: 0, end }] };
}

describe('edits', () => {
  test('replace their stretches and leave the map between the texts', () => {
    expect(applyEdits(whole('abcdef'), 'width', [{ start: 1, end: 3, text: 'X' }])).toEqual({
      raw: 'abcdef',
      text: 'aXdef',
      map: [
        { kind: 'same', rawStart: 0, rawEnd: 1, start: 0, end: 1 },
        { kind: 'width', rawStart: 1, rawEnd: 3, start: 1, end: 2 },
        { kind: 'same', rawStart: 3, rawEnd: 6, start: 2, end: 5 },
      ],
    });
  });

  test('of a later rule are one with the earlier ones that they overlap', () => {
    const once = applyEdits(whole('縣(xiàn)委'), 'pinyin-insertion', [
      { start: 0, end: 7, text: '縣' },
    ]);
    expect(applyEdits(once, 'script', [{ start: 0, end: 1, text: '县' }])).toEqual({
      raw: '縣(xiàn)委',
      text: '县委',
      map: [
        { kind: 'pinyin-insertion', rawStart: 0, rawEnd: 7, start: 0, end: 1 },
        { kind: 'same', rawStart: 7, rawEnd: 8, start: 1, end: 2 },
      ],
    });
  });

  test('that mask hide what an earlier repair made', () => {
    const once = applyEdits(whole('１3970088875'), 'width', [{ start: 0, end: 1, text: '1' }]);
    expect(applyEdits(once, 'mask', [{ start: 0, end: 11, text: '[telephone]' }]).map).toEqual([
      { kind: 'mask', rawStart: 0, rawEnd: 11, start: 0, end: 11 },
    ]);
  });
});

describe('deletions', () => {
  const attached = (text: string, ...ranges: (readonly [number, number])[]) =>
    attachDeletions(
      text,
      ranges.map(([start, end]) => ({ start, end, text: '' })),
    );

  test('go with the character before them', () => {
    expect(attached('县<b>', [1, 4])).toEqual([{ start: 0, end: 4, text: '县' }]);
  });

  test('go with the character after them at the start of a line', () => {
    expect(attached('a\n<b>县', [2, 5])).toEqual([{ start: 2, end: 6, text: '县' }]);
  });

  test('go together where they touch', () => {
    expect(attached('县<b><i>', [1, 4], [4, 7])).toEqual([{ start: 0, end: 7, text: '县' }]);
    expect(attached('<b><i>县', [0, 3], [3, 6])).toEqual([{ start: 0, end: 7, text: '县' }]);
  });

  test('take both halves of a character beyond the basic plane', () => {
    expect(attached('𠮷<b>', [2, 5])).toEqual([{ start: 0, end: 5, text: '𠮷' }]);
    expect(attached('<b>𠮷', [0, 3])).toEqual([{ start: 0, end: 5, text: '𠮷' }]);
  });

  test('become a space among white space', () => {
    expect(attached(' <b> ', [1, 4])).toEqual([{ start: 1, end: 4, text: ' ' }]);
  });
});

describe('what was read as white space between units', () => {
  test('goes to the unit before it, before the first unit to that one', () => {
    const source = applyEdits(whole('|a|b|'), 'markup', [
      { start: 0, end: 1, text: '\n' },
      { start: 2, end: 3, text: '\n' },
      { start: 4, end: 5, text: '\n' },
    ]);
    expect(
      coverReplaced(source, [
        { start: 1, end: 2 },
        { start: 3, end: 4 },
      ]),
    ).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 5 },
    ]);
  });
});
