/**
 * Makes `src/content/boundaries/` from the pinned source package: a TopoJSON a province with its
 * counties, prefectures and outline, and one of all provinces for context. Run it by hand when
 * the source changes; the derived files are committed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';

import { assertBoundaries } from './boundaries/assert-boundaries.ts';
import { readDivisions } from './boundaries/read-divisions.ts';
import { simplifyTopology, toWeightedTopology } from './boundaries/simplify-boundaries.ts';
import {
  toProvinceFeatures,
  toProvinceTopologies,
  toProvincesTopology,
} from './boundaries/split-provinces.ts';

/** Finer than a pixel of a province drawn 640 px wide. */
const COUNTY_TOLERANCE_KM2 = 1.2;

/** Neighbours are context: outlines at a quarter of that detail do. */
const CONTEXT_TOLERANCE_KM2 = 12;

const OUT = new URL('../src/content/boundaries/', import.meta.url);

const divisions = readDivisions();
const weighted = toWeightedTopology(divisions.counties, divisions.lines);
const provinces = toProvinceTopologies(simplifyTopology(weighted, COUNTY_TOLERANCE_KM2), divisions);
const outlines = toWeightedTopology(toProvinceFeatures(weighted, divisions), divisions.lines);
const context = toProvincesTopology(simplifyTopology(outlines, CONTEXT_TOLERANCE_KM2));
assertBoundaries(divisions, provinces, context);

mkdirSync(OUT, { recursive: true });
for (const [code, province] of provinces) {
  writeFileSync(new URL(`${code}.json`, OUT), `${JSON.stringify(province)}\n`);
}
writeFileSync(new URL('provinces.json', OUT), `${JSON.stringify(context)}\n`);
console.log(`${provinces.size} provinces written.`);
