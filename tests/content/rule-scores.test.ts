import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { firstMetSchema, ruleScoresSchema } from '../../src/build/rule-scores-schema.ts';
import { scoreFacts } from '../reading/coded/score-facts.ts';
import { scoreSets, WRITTEN_SETS } from '../reading/coded/score-sets.ts';

const folder = new URL('../../src/content/reliability/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('the published figures of the rules', () => {
  const published = ruleScoresSchema.parse(JSON.parse(read('rule-scores.json')));
  const computed = scoreSets();

  it('are of the sets that are scored', () => {
    expect(published.sets.map(({ id }) => id)).toEqual(computed.map(({ id }) => id));
  });

  it('are what the rules reach now; npm run score writes them anew', () => {
    for (const [index, set] of published.sets.entries()) {
      const now = computed[index];
      expect(set.themes.f1 ?? 0).toBeCloseTo(now?.themes.f1 ?? 1, 1.7);
      expect(set.withoutOwnWords.f1 ?? 0).toBeCloseTo(now?.withoutOwnWords.f1 ?? 1, 1.7);
      expect(set.shares.tense).toBeCloseTo(now?.shares.tense ?? 1, 1.7);
      expect(set.forwardUnits).toBe(now?.forwardUnits);
    }
    for (const [kind, { f1 }] of Object.entries(scoreFacts())) {
      expect(published.facts[kind as keyof typeof published.facts].f1, kind).toBeCloseTo(
        f1 ?? 1,
        1.7,
      );
    }
  });
});

it('tells of every set but the first how it was coded when it was met', () => {
  const { sets } = firstMetSchema.parse(parse(read('first-met.yaml')));
  expect(sets.map(({ set }) => set)).toEqual(WRITTEN_SETS.slice(1));
});
