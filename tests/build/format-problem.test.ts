import { expect, test } from 'vitest';
import { formatProblem } from '../../src/build/format-problem.ts';

const problem = (start: number) =>
  ({
    ruleId: 'place-missing',
    severity: 'warning',
    message: 'No county was found.',
    hint: 'Name it in a coding.',
    span: { start, end: start + 1, quote: '县' },
  }) as const;

test('A problem is one line: path, line, column, what is wrong, what to do.', () => {
  expect(formatProblem('seeds/002.txt', '一\r\n二三县', problem(5))).toBe(
    'seeds/002.txt:2:3 No county was found. Name it in a coding.',
  );
});

test('A problem of the whole file stands at line 1, column 1.', () => {
  expect(formatProblem('a.txt', null, { ...problem(0), span: null })).toMatch(/^a\.txt:1:1 /u);
});

test('Text of a source cannot write to the terminal.', () => {
  const hostile = { ...problem(0), message: 'Saw \u001b[2J and \u202e.' };
  expect(formatProblem('a.txt', '县', hostile)).toContain('Saw \\u{1b}[2J and \\u{202e}.');
});
