import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/i18n/problem-text.ts';
import type { Problem } from '../../src/reading/problem.ts';

const problem = (ruleId: string, quote?: string): Problem => ({
  ruleId,
  severity: 'warning',
  message: 'It is wrong.',
  hint: 'Mend it.',
  span: quote === undefined ? null : { start: 0, end: quote.length, quote },
});

/** The rules that leave a warning in a record, by the name under which they report it. */
const rules = ['src/reading/facts', 'src/reading/text'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/ruleId: '([a-z-]+)'/gu),
    ])
    .map(([, rule = '']) => rule),
);

describe('problemText', () => {
  it('has Chinese for every rule that leaves a warning in a record', () => {
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter((rule) => problemText(problem(rule), 'zh') === null)).toEqual([]);
  });

  it('is what the rule says in English', () => {
    expect(problemText(problem('place-missing'), 'en')).toBe('It is wrong. Mend it.');
  });

  it('quotes in Chinese what is meant', () => {
    expect(problemText(problem('place-ambiguous', '张某县'), 'zh')).toContain('“张某县”');
  });

  it('is null in Chinese for a rule without Chinese', () => {
    expect(problemText(problem('no-such-rule'), 'zh')).toBeNull();
  });
});
