import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readReference, type CoderUnit } from '../reading/themes/read-reference.ts';

const read = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../src/content/reliability/${name}`, import.meta.url), 'utf8'),
  ) as { id: string; section: string; themes: string[]; flags: string[] }[];

const { first, second } = readReference();
const recordId = ({ id, start }: CoderUnit) => `${id.slice(0, 3)}-${start}`;

const compact = (id: string, unit: CoderUnit | undefined) => ({
  id,
  section: unit?.section,
  tense: unit?.tense,
  speaker: unit?.speaker === '网站' ? null : unit?.speaker,
  themes: [...(unit?.themes ?? [])].sort(),
  flags: (unit?.flags ?? []).filter((flag) => flag !== 'boilerplate').sort(),
});

const sorted = (units: ReturnType<typeof read>) =>
  units.map((unit) => ({
    ...unit,
    themes: [...unit.themes].sort(),
    flags: [...unit.flags].sort(),
  }));

it('holds the first coding as the reference has it, by the ids of the record', () => {
  expect(sorted(read('first.json'))).toEqual(first.map((unit) => compact(recordId(unit), unit)));
});

it('holds the second coding as the reference has it, by the ids of the record', () => {
  expect(sorted(read('second.json'))).toEqual(
    first.map((unit) => compact(recordId(unit), second.get(unit.id))),
  );
});
