import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { codebookSchema } from '../../src/build/codebook-schema.ts';
import { THEME_IDS, unitSchema } from '../../src/reading/record.ts';

const path = new URL('../../src/content/codebook.yaml', import.meta.url);
const codebook = codebookSchema.parse(parse(readFileSync(path, 'utf8')));
const { section, tense, flags } = unitSchema.shape;
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

it('defines the themes of the record, in their order', () => {
  expect(ids(codebook.themes)).toEqual([...THEME_IDS]);
});

it('defines every section, tense and flag of the record', () => {
  expect(ids(codebook.sections).sort()).toEqual([...section.options].sort());
  expect(ids(codebook.tenses).sort()).toEqual([...tense.unwrap().options].sort());
  expect(ids(codebook.flags).sort()).toEqual([...flags.element.options].sort());
});
