import { expect, test } from 'vitest';
import { prosePassages } from '../../../src/build/search/prose-passages.ts';

test('The passages of a story are its paragraphs, headings and cells, without markup or code.', () => {
  const mdx = [
    "import X from 'y'",
    '',
    '## What was **promised**',
    '',
    'The county <Term id="w">thinks</Term>\naloud{1 + 1}.',
    '',
    '<Quote unit="002-1" />',
    '',
    '- one',
    '- two',
  ].join('\n');
  expect(prosePassages(mdx)).toEqual([
    'What was promised',
    'The county thinks aloud.',
    'one',
    'two',
  ]);
});
