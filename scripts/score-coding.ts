/**
 * Prints how well the rules code, theme by theme and set by set, and writes the figures that the
 * method page publishes (src/content/reliability/rule-scores.json). Usage: npm run score
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { firstMetSchema } from '../src/build/rule-scores-schema.ts';
import { THEME_IDS } from '../src/reading/record.ts';
import { scoreFacts } from '../tests/reading/coded/score-facts.ts';
import { scoreSets, type SetScore } from '../tests/reading/coded/score-sets.ts';
import type { Rates } from '../tests/reading/coded/score-units.ts';

const folder = new URL('../src/content/reliability/', import.meta.url);
const target = new URL('rule-scores.json', folder);

const rate = (value: number | null): string => (value === null ? ' –  ' : value.toFixed(2));
const rates = ({ precision, recall, f1, n }: Rates): string =>
  `precision ${rate(precision)}  recall ${rate(recall)}  F1 ${rate(f1)}  n ${n}`;

function printSet(set: SetScore): void {
  const { section, tense, forward, speaker } = set.shares;
  console.log(
    `\n${set.id}: ${set.documents} documents, ${set.forwardUnits} forward units of ${set.units}`,
  );
  console.log(
    `  characters with the right section ${rate(section)}, tense ${rate(tense)}, forward ${rate(forward)}, speaker ${rate(speaker)}`,
  );
  console.log(`  ${'all themes'.padEnd(18)}${rates(set.themes)}`);
  console.log(`  ${'without own words'.padEnd(18)}${rates(set.withoutOwnWords)}`);
  console.log(`  ${'codebook’s cues'.padEnd(18)}${rates(set.codebookCues)}`);
  for (const theme of THEME_IDS) console.log(`  ${theme.padEnd(18)}${rates(set.byTheme[theme])}`);
}

const sets = scoreSets();
for (const set of sets) printSet(set);

const facts = scoreFacts();
console.log('\nFacts of the first five documents:');
for (const [kind, found] of Object.entries(facts)) {
  console.log(`  ${kind.padEnd(18)}${rates(found)}`);
}

const firstMet = firstMetSchema.parse(
  parse(readFileSync(new URL('first-met.yaml', folder), 'utf8')),
);
console.log('\nMet for the first time, before anything was mended:');
for (const { set, tense, forward, themes } of firstMet.sets) {
  console.log(
    `  ${set.padEnd(18)}tense ${rate(tense)}  forward ${rate(forward)}  themes F1 ${rate(themes.f1)}`,
  );
}
console.log('\nNothing is fitted by script: rules and words are written by hand.');

const options = await resolveConfig(target);
writeFileSync(
  target,
  await format(JSON.stringify({ facts, sets }), { ...options, parser: 'json' }),
);
