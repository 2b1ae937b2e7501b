import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { codingSchema } from '../../../src/build/coding-schema.ts';
import { codingToYaml } from '../../../src/build/desk/coding-to-yaml.ts';
import { applyCoding } from '../../../src/reading/apply-coding.ts';
import { draftCoding } from '../../../src/reading/draft-coding.ts';
import { readSeed } from '../../../src/reading/read-seed.ts';
import type { StoryRecord } from '../../../src/reading/record.ts';
import { makeRecord, makeUnit } from '../../components/make-record.ts';
import { readSeeds } from '../../reading/seeds.ts';

const CASES = new URL('../../reading/cases/', import.meta.url);
const FIXTURE = new URL('../../site/fixtures/005_sixth-document.txt', import.meta.url);
const files = [
  ...readSeeds(),
  { file: '005_sixth-document.txt', bytes: readFileSync(FIXTURE) },
  ...readdirSync(CASES).map((name) => ({
    file: `${name}.txt`,
    bytes: readFileSync(new URL(`${name}/seed.txt`, CASES)),
  })),
];

const isRead = ({ bytes, file }: (typeof files)[number]) => readSeed(bytes, file).record !== null;

/** What a coding that changes nothing may change: who coded, the cue words, settled doubts. */
const facts = (record: StoryRecord) => ({
  ...record,
  problems: [],
  units: record.units.map((unit) => ({ ...unit, cues: [], codedBy: 'rule' })),
});

const read = (text: string) => codingSchema.parse(parse(text));

describe('The draft of a coding', () => {
  test.each(files.filter(isRead))('of $file gives, unchanged, what the rules read.', (seed) => {
    const { record, source } = readSeed(seed.bytes, seed.file);
    if (record === null || source === null) throw new Error('The file gave no record.');
    const coding = read(codingToYaml(draftCoding(record)));
    const applied = applyCoding(record, source, coding);
    expect(applied.problems).toEqual([]);
    expect(facts(applied.record)).toEqual(facts(record));
  });

  it('has a person code every unit that has words', () => {
    const { record, source } = readSeed(readFileSync(FIXTURE), '005_sixth-document.txt');
    if (record === null || source === null) throw new Error('The file gave no record.');
    const applied = applyCoding(record, source, read(codingToYaml(draftCoding(record))));
    const left = applied.record.units.filter(({ codedBy }) => codedBy !== 'person');
    expect(left.filter(({ span }) => span.quote.trim() !== '')).toEqual([]);
  });

  it('keeps text that looks like YAML, or that cannot be seen, as the letters it is made of', () => {
    const hostile = [
      '- a: {b: c} # no',
      '*alias &anchor !!js/function',
      '"quoted": \'twice\' \\u0041 \\',
      '%YAML 1.1\n---\n...\n<<: *x',
      'null',
      '\u202e反\u2028行\u0085末\ufeff头\u0000零\u001b[2J',
      '=cmd() | true',
    ];
    const units = hostile.map((words, index) => makeUnit(index * 100, `${words}。`));
    const speaker = '- [x]: #\n"y"';
    const record = makeRecord({ units: units.map((unit) => ({ ...unit, speaker })) });
    const yaml = codingToYaml(draftCoding(record));
    const coding = read(yaml);
    expect(coding.units?.map(({ begins }) => begins)).toEqual(hostile.map((words) => `${words}。`));
    expect(coding.units?.every((unit) => unit.speaker === speaker)).toBe(true);
    expect(yaml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u0085\u2028\u202e\ufeff]/u);
  });
});
