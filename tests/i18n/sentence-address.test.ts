import { expect, test } from 'vitest';
import { sentenceAddress } from '../../src/i18n/sentence-address.ts';

const address = (text: string): string =>
  sentenceAddress('/repo/stories/dongyang/', 'u-002-11', text);

test('A sentence’s address has the sentence’s anchor and its text.', () => {
  expect(address('推动发展。')).toBe(
    `/repo/stories/dongyang/#u-002-11:~:text=${encodeURIComponent('推动发展。')}`,
  );
});

test('A long sentence is named by its first and its last clause.', () => {
  const text = `一是抓项目，${'发展'.repeat(50)}，二是抓民生。`;
  expect(decodeURIComponent(address(text))).toBe(
    '/repo/stories/dongyang/#u-002-11:~:text=一是抓项目,二是抓民生',
  );
});

test('Signs that have a meaning in text directives are written so that they have none.', () => {
  expect(address('a-b, c & d')).toContain(':~:text=a%2Db%2C%20c%20%26%20d');
});

test('A passage without an anchor is found by its text.', () => {
  expect(sentenceAddress('/stories/x/', '', '发')).toBe(
    `/stories/x/#:~:text=${encodeURIComponent('发')}`,
  );
});
