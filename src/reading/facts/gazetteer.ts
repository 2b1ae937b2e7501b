/**
 * All county-level divisions of the Chinese mainland of 2023 (2,844), their prefectures and
 * provinces. Taiwan, Hong Kong and Macao have no county-level divisions in the official list.
 */
import gazetteer from './gazetteer.json' with { type: 'json' };
import type { Place } from '../record.ts';
import { toShortName } from './places/short-name.ts';

/** A prefecture or province: 6-digit code, whole name. */
export interface UpperDivision {
  readonly code: string;
  readonly name: string;
}

/** A county-level division. */
export interface County {
  readonly code: string;
  /** Whole name: 遂昌县. */
  readonly name: string;
  /** In Latin letters without the suffix: Suichang. */
  readonly nameEn: string;
  /** Without suffix and peoples: 遂昌. One character for 赵县. */
  readonly short: string;
  readonly level: Place['level'];
  /** Null directly under a province or municipality. */
  readonly prefecture: UpperDivision | null;
  readonly province: UpperDivision;
}

const toUpper = ([code = '', name = '']: readonly string[]): UpperDivision => ({ code, name });

/** The year whose official list of divisions this is; later changes are not known here. */
export const GAZETTEER_YEAR = 2023;

export const PROVINCES: readonly UpperDivision[] = gazetteer.provinces.map(toUpper);
export const PREFECTURES: readonly UpperDivision[] = gazetteer.prefectures.map(toUpper);

const uppersByCode = new Map([...PROVINCES, ...PREFECTURES].map((upper) => [upper.code, upper]));

/** The level that a whole name shows by its suffix; forest, mining and special districts are districts. */
export function levelOf(name: string): Place['level'] {
  if (name.endsWith('自治县')) return 'autonomous county';
  if (name.endsWith('旗')) return 'banner';
  if (name.endsWith('县')) return 'county';
  if (name.endsWith('市')) return 'county-level city';
  return 'district';
}

export const COUNTIES: readonly County[] = gazetteer.counties.map(
  ([code = '', name = '', nameEn = '']) => {
    const province = uppersByCode.get(`${code.slice(0, 2)}0000`);
    if (province === undefined) throw new Error(`The gazetteer has no province for ${code}.`);
    return {
      code,
      name,
      nameEn,
      short: toShortName(name),
      level: levelOf(name),
      prefecture: uppersByCode.get(`${code.slice(0, 4)}00`) ?? null,
      province,
    };
  },
);

const countiesByCode = new Map(COUNTIES.map((county) => [county.code, county]));

/** The county-level division of a code, or null. */
export function countyOfCode(code: string): County | null {
  return countiesByCode.get(code) ?? null;
}
