import { expect, test } from 'vitest';
import { creditLine, inBrackets } from '../../../src/build/embed/credit-line.ts';
import { makeSite } from '../make-site.ts';

test('A credit is set in the signs of its language.', () => {
  const site = makeSite([]);
  expect(creditLine(site, 'Source: five documents.', 'en')).toBe(
    'Source: five documents. Opening Moves, CC BY 4.0',
  );
  expect(creditLine(site, '来源：五份文件。', 'zh')).toBe('来源：五份文件。开局，CC BY 4.0');
});

test('Behind a link it stands in the brackets of its language.', () => {
  expect(inBrackets('Source', 'en')).toBe(' (Source)');
  expect(inBrackets('来源', 'zh')).toBe('（来源）');
});
