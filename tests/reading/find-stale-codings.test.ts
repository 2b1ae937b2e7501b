import { expect, it } from 'vitest';
import { findStaleCodings } from '../../src/reading/find-stale-codings.ts';

const codings = [
  { file: 'a.txt', sha256: 'a'.repeat(64) },
  { file: 'b.txt', sha256: 'b'.repeat(64) },
];

it('warns of a coding whose document was changed', () => {
  const seeds = [codings[0], { file: 'b.txt', sha256: 'c'.repeat(64) }].flatMap(
    (seed) => seed ?? [],
  );
  expect(findStaleCodings(codings, seeds)).toEqual([
    {
      ruleId: 'coding-stale',
      severity: 'warning',
      message:
        'The coding of b.txt is for other bytes (sha256 bbbbbbbbbbbb…), so the rules decide.',
      hint: 'Check the coding against the file as it is now, then set its sha256 to that of the file.',
      span: null,
    },
  ]);
});

it('warns of a coding whose document was taken out', () => {
  const [problem] = findStaleCodings(codings, codings.slice(0, 1));
  expect(problem?.message).toBe('The coding of b.txt is for a document that is not there.');
});

it('says nothing when every coding has its seed', () => {
  expect(findStaleCodings(codings, codings)).toEqual([]);
});
