/**
 * Makes `src/reading/facts/gazetteer.json`, the list of all county-level divisions, from two
 * pinned packages. Run it by hand when they change; the file is committed.
 */
import { writeFileSync } from 'node:fs';

import { readOfficialList } from './gazetteer/read-official-list.ts';
import { spellName } from './gazetteer/spell-name.ts';

/** 2,842 of the Ministry's list of 2023 and the two districts of Sansha. */
const COUNTY_COUNT = 2844;

const OUT = new URL('../src/reading/facts/gazetteer.json', import.meta.url);

const list = [...readOfficialList()].sort(([a], [b]) => (a < b ? -1 : 1));
const provinces = list.filter(([code]) => code.endsWith('0000'));
const prefectures = list.filter(([code]) => code.endsWith('00') && !code.endsWith('0000'));
const counties = list.filter(([code]) => !code.endsWith('00'));
if (counties.length !== COUNTY_COUNT) {
  throw new Error(`${counties.length} county-level divisions instead of ${COUNTY_COUNT}.`);
}

/** One division a line keeps changes of the file readable. */
const lines = (entries: readonly unknown[]): string =>
  entries.map((entry) => JSON.stringify(entry)).join(',\n');

writeFileSync(
  OUT,
  `{"provinces":[\n${lines(provinces)}\n],"prefectures":[\n${lines(prefectures)}\n],"counties":[\n${lines(
    counties.map(([code, name]) => [code, name, spellName(name)]),
  )}\n]}\n`,
);
console.log(`${counties.length} county-level divisions written.`);
