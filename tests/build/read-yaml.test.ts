import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml, readYamlFile } from '../../src/build/read-yaml.ts';
import { recordSchema } from '../../src/reading/record.ts';

const folder = mkdtempSync(join(tmpdir(), 'opening-moves-yaml-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const schema = z.strictObject({
  kind: z.enum(['plan', 'review', 'other']),
  units: z.array(z.strictObject({ start: z.int(), note: z.string().optional() })).optional(),
  published: recordSchema.shape.published.unwrap().pick({ date: true }).optional(),
});

function faultsOf(text: string): string[] {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, text);
  try {
    readYaml(path, schema);
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message.split('\n').map((line) => line.replace(`${path}:`, ''));
  }
}

test.each([
  [
    'a value that is none of the list',
    'kind: future',
    '1:7 kind is "future". Write plan, review or other.',
  ],
  [
    'a field with a wrong name',
    'kind: plan\nunits:\n  - start: 1\n    nots: x',
    '4:5 No field is called “nots” here. Correct the name, or remove the field.',
  ],
  [
    'a field at the top with a wrong name',
    'kind: plan\nunit: []',
    '2:1 No field is called “unit” here. Correct the name, or remove the field.',
  ],
  [
    'a field that is missing',
    'kind: plan\nunits:\n  - note: x',
    '3:5 units.0.start is missing. Add it.',
  ],
  [
    'a value of another kind',
    'kind: plan\nunits:\n  - start: one',
    '3:12 units.0.start is "one". Write a value of the kind number.',
  ],
  [
    'an empty value',
    'kind: plan\nunits:\n  - start:',
    '3:11 units.0.start is empty. Write a value of the kind number.',
  ],
  [
    'a day that the calendar does not have',
    'kind: plan\npublished: { date: 2023-02-30 }',
    '2:20 published.date is "2023-02-30". Write a day as 2023-01-29.',
  ],
  [
    'a field that stands twice',
    'kind: plan\nkind: plan',
    '2:1 The field stands twice. Keep one of the two.',
  ],
  ['a tab', 'units:\n\t- start: 1', '2:1 The line begins with a tab. Indent it with spaces.'],
  ['an empty file', '', '1:1 The file holds no fields. Write them, or remove the file.'],
])('Of %s it is said where it stands, what is wrong and what to do.', (_, text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test('Of wrong indentation one line is said, not one for each line that follows.', () => {
  const faults = faultsOf(
    'kind: plan\nunits:\n  - start: 1\n   note: x\n    more: y\n    most: z\n',
  );
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^4:\d+ .+\. .+\.$/u);
});

test('What a file says cannot write to the terminal.', () => {
  expect(faultsOf('kind: "\\e[2J"')[0]).not.toContain('\u001b');
});

test('An entry is found on its line, and one that is not there where it would belong.', () => {
  const path = join(folder, 'b.yaml');
  writeFileSync(path, 'kind: plan\nunits:\n  - start: 1\n  - start: 2\n');
  const { locate } = readYamlFile(path, schema);
  expect(locate(['units', 1])).toBe(`${path}:4:5`);
  expect(locate(['units', 7, 'start'])).toBe(`${path}:3:3`);
  expect(locate(['published'])).toBe(`${path}:1:1`);
});
