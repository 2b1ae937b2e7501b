import { expect, it } from 'vitest';
import { findStaleCoding } from '../../src/reading/find-stale-coding.ts';

const coding = { file: 'b.txt', sha256: 'b'.repeat(64) };
const other = { file: 'a.txt', sha256: 'a'.repeat(64) };

it('warns of a coding whose document was changed, with the checksum to write', () => {
  const now = 'c'.repeat(64);
  expect(findStaleCoding(coding, [other, { file: 'b.txt', sha256: now }])).toEqual({
    ruleId: 'coding-stale',
    severity: 'warning',
    message: 'The coding of b.txt is for other bytes (sha256 bbbbbbbbbbbb…), so the rules decide.',
    hint: `Check the coding against the file as it is now, then write sha256: ${now}.`,
    span: null,
    path: ['sha256'],
  });
});

it('warns of a coding whose document was taken out', () => {
  const problem = findStaleCoding(coding, [other]);
  expect(problem?.message).toBe('The coding of b.txt is for a document that is not there.');
});

it('says nothing of a coding that has its seed, whatever the seed is called', () => {
  expect(findStaleCoding(coding, [other, { ...coding, file: 'renamed.txt' }])).toBeNull();
});
