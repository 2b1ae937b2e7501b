import { describe, expect, it } from 'vitest';
import { getBoundaries } from '../../../src/build/get-boundaries.ts';
import { locatePlace } from '../../../src/charts/locator/locate-place.ts';
import type { Place } from '../../../src/reading/record.ts';

const boundaries = getBoundaries(process.cwd());

const dongyang: Place = {
  code: '330783',
  name: '东阳市',
  nameEn: 'Dongyang',
  level: 'county-level city',
  prefecture: { code: '330700', name: '金华市' },
  province: { code: '330000', name: '浙江省' },
  basis: 'stated',
  evidence: [],
};

describe('locatePlace', () => {
  it('draws the province with the prefecture and the place inside its frame', () => {
    const locator = locatePlace(dongyang, boundaries);
    expect(locator).not.toBeNull();
    expect(Math.max(locator?.width ?? 0, locator?.height ?? 0)).toBeLessThanOrEqual(184);
    expect(locator?.x).toBeGreaterThan(0);
    expect(locator?.x).toBeLessThan(locator?.width ?? 0);
    expect(locator?.y).toBeLessThan(locator?.height ?? 0);
    for (const path of [locator?.province, locator?.prefecture, locator?.place]) {
      expect(path).toMatch(/^m\d/u);
    }
  });

  it('stays small enough for a sidebar', () => {
    const locator = locatePlace(dongyang, boundaries);
    expect(`${locator?.province}${locator?.prefecture}${locator?.place}`.length).toBeLessThan(4500);
  });

  it('is null for a place that no boundary file has', () => {
    expect(locatePlace({ ...dongyang, code: null }, boundaries)).toBeNull();
    expect(locatePlace({ ...dongyang, code: '999999' }, boundaries)).toBeNull();
    expect(locatePlace({ ...dongyang, province: null }, boundaries)).toBeNull();
  });
});
