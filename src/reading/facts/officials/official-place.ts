import type { Place } from '../../record.ts';

const COUNTY_OFFICE = /(?:^|、|委|兼)(?:中共)?[县区旗]|[县区旗][委长政人纪领法检]/u;
const CITY_OFFICE = /(?:^|、)市(?:委|政|长|人|纪|领|级|四)|(?:^|、)副?市长/u;
const PROVINCE_OFFICE = /(?:^|、)(?:省|自治区)|省长/u;

/**
 * Whole name of the place whose office a title is: the unit's own place, its prefecture for a
 * city's office when the place is no city itself, its province for a province's. Null when unknown.
 */
export function officialPlace(title: string, place: Place | null): string | null {
  if (place === null) return null;
  if (COUNTY_OFFICE.test(title)) return place.name;
  if (PROVINCE_OFFICE.test(title)) return place.province?.name ?? null;
  if (CITY_OFFICE.test(title) && place.level !== 'county-level city') {
    return place.prefecture?.name ?? place.name;
  }
  return place.name;
}
