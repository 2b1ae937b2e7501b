import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const content = new URL('../../src/content/', import.meta.url);
const files = [
  'codebook.yaml',
  'glossary.yaml',
  ...readdirSync(new URL('codings/', content))
    .filter((file) => file.endsWith('.yaml') && !file.endsWith('.draft.yaml'))
    .map((file) => `codings/${file}`),
];

/** Our own Chinese: every text under a key `zh`. */
function chineseOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'zh' && typeof inner === 'string' ? [inner] : chineseOf(inner),
  );
}

test.each(files)(
  'The Chinese of %s has full-width punctuation next to Chinese characters.',
  (file) => {
    const texts = chineseOf(parse(readFileSync(new URL(file, content), 'utf8')));
    expect(texts.length).toBeGreaterThan(0);
    // What stands in quotation marks is the source's, and so is its punctuation.
    const own = texts.map((text) => text.replace(/“[^”]*”/gu, '“”'));
    expect(
      own.filter((text) => /\p{Script=Han}[,:;!?()]|[,:;!?()]\p{Script=Han}/u.test(text)),
    ).toEqual([]);
  },
);
