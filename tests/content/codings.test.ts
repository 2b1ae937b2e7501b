import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codingSchema } from '../../src/build/coding-schema.ts';
import { applyCoding } from '../../src/reading/apply-coding.ts';
import { readSeed } from '../../src/reading/read-seed.ts';
import { recordSchema, type Span } from '../../src/reading/record.ts';
import { readReference, type CoderUnit } from '../reading/themes/read-reference.ts';

const folder = new URL('../../src/content/codings/', import.meta.url);
const seeds = new URL('../../seeds/', import.meta.url);
const codings = readdirSync(folder)
  .filter((file) => !file.endsWith('.draft.yaml'))
  .map((file) => ({
    id: file.slice(0, 3),
    coding: codingSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8'))),
  }));
const { first, second } = readReference();

const isSame = (a: readonly string[], b: readonly string[]) =>
  [...a].sort().join() === [...b].sort().join();

const sayTheSame = (a: CoderUnit, b: CoderUnit) =>
  a.section === b.section &&
  a.tense === b.tense &&
  a.speaker === b.speaker &&
  isSame(a.themes, b.themes) &&
  isSame(a.flags, b.flags);

describe.each(codings)('the coding of seed $id', ({ id, coding }) => {
  const units = new Map(coding.units?.map((unit) => [unit.start, unit]));
  const pairs = first
    .filter((unit) => unit.id.startsWith(id))
    .map((one) => ({ one, two: second.get(one.id) }));

  it('is for the bytes of the seed', () => {
    const bytes = readFileSync(new URL(coding.file, seeds));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(coding.sha256);
  });

  it('fits the seed: every quote, unit, place and redaction of it is there', () => {
    const { record, source } = readSeed(readFileSync(new URL(coding.file, seeds)), coding.file);
    if (record === null || source === null) throw new Error('The seed gave no record.');
    const applied = applyCoding(record, source, coding);
    expect(applied.problems).toEqual([]);
    expect(recordSchema.safeParse(applied.record).success).toBe(true);
    const { units: published, places, meetings, officials, targets, aims } = applied.record;
    const evidence: Span[] = [
      ...[...places, ...meetings].flatMap((fact) => fact.evidence),
      ...[...officials, ...targets, ...aims].map(({ span }) => span),
      ...applied.record.frameworks.map(({ span }) => span),
      ...applied.record.milestones.map(({ span }) => span),
      ...applied.record.named.map(({ span }) => span),
    ];
    const isWithinOne = ({ start, end }: Span) =>
      published.some(({ span }) => span.start <= start && end <= span.end);
    expect(evidence.filter((span) => !isWithinOne(span))).toEqual([]);
  });

  it('counts only labels of frameworks that stand in the text', () => {
    const { source } = readSeed(readFileSync(new URL(coding.file, seeds)), coding.file);
    for (const { label } of coding.frameworks ?? []) expect(source?.text).toContain(label);
  });

  it('covers every unit of the text, markup of the page aside', () => {
    const missing = pairs.filter(({ one }) => !units.has(one.start) && !one.text.startsWith('<'));
    expect(missing).toEqual([]);
  });

  it('keeps tense and themes where the two coders agree', () => {
    for (const { one, two } of pairs) {
      const unit = units.get(one.start);
      if (unit === undefined || two === undefined) continue;
      if (one.tense === two.tense) expect(unit.tense, one.id).toBe(one.tense);
      if (isSame(one.themes, two.themes)) {
        expect([...unit.themes].sort(), one.id).toEqual([...one.themes].sort());
      }
    }
  });

  it('takes one of the two where they differ, and says in both languages what they differed on', () => {
    for (const { one, two } of pairs) {
      const unit = units.get(one.start);
      if (unit === undefined || two === undefined || sayTheSame(one, two)) continue;
      expect([one.tense, two.tense], one.id).toContain(unit.tense);
      expect(
        [one, two].some(({ themes }) => isSame(themes, unit.themes)),
        one.id,
      ).toBe(true);
      expect(unit.note?.en, one.id).toBeTruthy();
      expect(unit.note?.zh, one.id).toBeTruthy();
    }
  });
});

it('codes theme sets, not lists with repeats', () => {
  for (const { coding } of codings) {
    for (const { themes } of coding.units ?? []) expect(new Set(themes).size).toBe(themes.length);
  }
});
