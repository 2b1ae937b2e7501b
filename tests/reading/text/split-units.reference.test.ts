import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../../src/reading/read-seed.ts';
import { readSeeds } from '../seeds.ts';

interface ReferenceUnit {
  readonly sid: number;
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly text: string;
  readonly section: string;
}

interface Reference {
  readonly seeds: Readonly<Record<string, { readonly units: readonly ReferenceUnit[] }>>;
}

const REFERENCE = JSON.parse(
  readFileSync(new URL('../../reference/reference.json', import.meta.url), 'utf8'),
) as Reference;

/** Sentence ids are compared as the index of the sentence's first unit. */
function sentenceIndexes(sentences: readonly (string | number)[]): number[] {
  return sentences.map((sentence) => sentences.indexOf(sentence));
}

describe.each(readSeeds())('$file', ({ file, bytes }) => {
  const reference = REFERENCE.seeds[file.slice(0, 3)]?.units ?? [];
  const units = readSeed(bytes, file).record?.units ?? [];

  test('is cut into the units of the reference coding, each in its section', () => {
    expect(units.map(({ span, section }) => [span.start, span.end, section])).toEqual(
      reference.map(({ rawStart, rawEnd, section }) => [rawStart, rawEnd, section]),
    );
  });

  test('has the sentences of the reference coding', () => {
    expect(sentenceIndexes(units.map(({ sentence }) => sentence))).toEqual(
      sentenceIndexes(reference.map(({ sid }) => sid)),
    );
  });
});
