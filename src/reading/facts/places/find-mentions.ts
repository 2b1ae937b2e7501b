import { isHanAt } from '../../text/is-han.ts';
import type { UpperDivision } from '../gazetteer.ts';
import { findWords } from '../../text/word-tree.ts';
import { PLACE_TREE, type CountyReading, type NameMeaning } from './place-lexicon.ts';

/** A place named in a text. Offsets are UTF-16 into the text searched. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The county-level divisions that the name can mean; empty for a prefecture or province. */
  readonly counties: readonly CountyReading[];
  readonly uppers: readonly UpperDivision[];
  /** Whether its prefecture or province stands directly before it: 江西省横峰县. */
  readonly isQualified: boolean;
}

/** What may stand before a bare name: no letter of a longer word, or one of these. */
const BEFORE_A_NAME = new Set('在到为对让使于向从给把将是的我由叫共赴自爱动造快写现化兴设驻离来');

/** Names that end in a common noun (海城市, 南山区) or have one character (和县) need a clear start. */
const NEEDS_CLEAR_START =
  /^.[县市区旗]$|^.{1,2}(?:城市|山区|城区|园区|林区|港区|湖区|海区|口区|中区)$/u;

/** Names of districts that are common nouns: they mean a place only after its city's name. */
const COMMON_NOUNS = new Set(
  '城区 郊区 矿区 东区 西区 老城区 古城区 新城区 港口区 市中区 城中区 城关区 城东区 城西区 城北区 新市区 河口区 海港区 北塔区'.split(
    ' ',
  ),
);

/** Organs of a district, which make a common noun its name: 老城区委, 新城区人民政府. */
const ORGAN_AFTER = /^(?:区?委|人民政府|政府|人大|政协)/u;

/** Whether a name that begins at the offset is not the end of another word (浙西南山区, 市和县). */
export function hasClearStart(text: string, start: number): boolean {
  return !isHanAt(text, start - 1) || BEFORE_A_NAME.has(text.charAt(start - 1));
}

/** The places named in the text, in order, without overlaps; longest names win. */
export function findMentions(text: string): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let previous: PlaceMention | null = null;
  for (const { start, end, meaning } of findWords(PLACE_TREE, text)) {
    const mention = toMention(text, start, end, meaning, previous);
    if (mention === null) continue;
    mentions.push(mention);
    previous = mention;
  }
  return mentions;
}

const NO_COUNTIES: readonly CountyReading[] = [];

function toMention(
  text: string,
  start: number,
  end: number,
  meaning: NameMeaning,
  previous: PlaceMention | null,
): PlaceMention | null {
  if (meaning.counties.length === 0 && meaning.uppers.length === 0) return null;
  const name = text.slice(start, end);
  const prefix = previous?.end === start ? previous.uppers : [];
  const within =
    prefix.length === 0
      ? NO_COUNTIES
      : meaning.counties.filter(({ county }) => liesWithin(county.code, prefix));
  const isQualified = within.length > 0;
  const counties = isQualified ? within : meaning.counties;
  const isPlace = isQualified || isPlausible(text, start, end, name);
  if (!isPlace && meaning.uppers.length === 0) return null;
  return {
    start,
    end,
    name,
    counties: isPlace ? counties : [],
    uppers: isQualified ? [] : meaning.uppers,
    isQualified,
  };
}

function liesWithin(code: string, uppers: readonly UpperDivision[]): boolean {
  return uppers.some((upper) =>
    upper.code.endsWith('0000')
      ? code.startsWith(upper.code.slice(0, 2))
      : code.startsWith(upper.code.slice(0, 4)),
  );
}

/** Names of one character that are also a conjunction or preposition: 省、市和县, 随县领导, 应县委要求. */
const FUNCTION_WORDS = new Set(['和县', '随县', '应县', '代县', '成县', '任县']);

/** After such a name these make it one: 和县县委, 和县人民政府. */
const OWN_AFTER = /^(?:县|人民政府|召开|举行|融媒)/u;

function isPlausible(text: string, start: number, end: number, name: string): boolean {
  if (FUNCTION_WORDS.has(name)) {
    return start === 0 || (hasClearStart(text, start) && OWN_AFTER.test(text.slice(end, end + 4)));
  }
  if (COMMON_NOUNS.has(name)) return ORGAN_AFTER.test(text.slice(end, end + 5));
  return !NEEDS_CLEAR_START.test(name) || hasClearStart(text, start);
}
