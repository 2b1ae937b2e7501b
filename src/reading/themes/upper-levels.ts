import type { Place } from '../record.ts';
import { commonestLevel } from './commonest-level.ts';

const ABOVE_ALL =
  '党的二十大报告|党的[一二三四五六七八九十]+届[一二三四五六七八]中全会|党中央|中央|国家|国务院|习近平|总书记|省委(?!常委)|省政府|省里|全省|省级|省市|自治区|全区(?=党委)|省长|部委|“国家队”';
const PREFECTURE = '市委(?!常委)|市政府|市里|全市|上级|州委|州里|盟委|地委|市上';
const ABOVE_CITY = new RegExp(`${ABOVE_ALL}|上级`, 'u');
const ABOVE_COUNTY = new RegExp(`${ABOVE_ALL}|${PREFECTURE}`, 'u');

/** The words of a document's own committee and government. */
const OWN = /([县市区旗])(?:委|政府)/gu;

/**
 * Words for the levels above the document's own. For a county-level city 市委 is its own committee,
 * so only the province and the centre are above it by name.
 */
export function upperLevels(places: readonly Place[], texts: readonly string[]): RegExp {
  const isCity =
    places.length > 0
      ? places.every(({ level }) => level === 'county-level city')
      : commonestLevel(texts, OWN) === '市';
  return isCity ? ABOVE_CITY : ABOVE_COUNTY;
}
