import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '../../../src/reading/record.ts';
import { codeUnits } from '../../../src/reading/themes/code-units.ts';
import { codeText, readText } from './code-text.ts';

describe('codeUnits', () => {
  it('gives nothing for a text without units', () => {
    expect(codeUnits(readText(''), [], [], [])).toEqual([]);
  });

  it('never fails, and says of every unit only what the schema allows', () => {
    const piece = fc.constantFrom(
      '要',
      '张某某强调,',
      '“',
      '”',
      '。',
      ';',
      '\n',
      '一、',
      '省委',
      '2023年是',
      '项目',
      '(',
      '?',
      '明年',
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const { units } = readText(words);
        const coded = codeText(words);
        expect(coded).toHaveLength(units.length);
        coded.forEach(({ tense, themes, cues }, index) => {
          expect(tense === null).toBe(units[index]?.section !== 'body');
          expect(themes.every((theme) => THEME_IDS.includes(theme))).toBe(true);
          expect(cues.map(({ theme }) => theme)).toEqual(themes);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('names only cues that stand in the unit', () => {
    for (const { words, cues } of codeText(
      '12月1日,县委召开会议。\n会议强调,要抓工业、招商、教育。',
    )) {
      for (const cue of cues.flatMap((each) => each.words)) expect(words).toContain(cue);
    }
  });

  it('takes time in line with the length of the text', () => {
    const line = '张某某强调,要大力推进招商引资和乡村振兴,确保全年增长7%;';
    for (const text of [line.repeat(5_000), `要${'项目,'.repeat(60_000)}`, '“'.repeat(100_000)]) {
      expect(codeText(text).length).toBeGreaterThan(0);
    }
  });
});
