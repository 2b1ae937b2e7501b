import { expect, it } from 'vitest';
import { findStaleCodings } from '../../src/reading/find-stale-codings.ts';

const codings = [
  { file: 'a.txt', sha256: 'a'.repeat(64) },
  { file: 'b.txt', sha256: 'b'.repeat(64) },
];

it('warns of a coding whose bytes are those of no seed', () => {
  expect(findStaleCodings(codings, new Set(['a'.repeat(64)]))).toEqual([
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

it('says nothing when every coding has its seed', () => {
  expect(findStaleCodings(codings, new Set(codings.map(({ sha256 }) => sha256)))).toEqual([]);
});
