import { COUNTIES, PREFECTURES, PROVINCES, countyOfCode } from '../gazetteer.ts';
import type { County, UpperDivision } from '../gazetteer.ts';
import { toWordTree, type WordTree } from '../../text/word-tree.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { SUCCESSORS } from './former-names.ts';
import { OTHER_NAMES } from './other-names.ts';
import { toShortName } from './short-name.ts';

/** How a name stands for a county: in full, without its suffix, or as it was called before. */
export type NameForm = 'whole' | 'short' | 'former';

export interface CountyReading {
  readonly county: County;
  readonly form: NameForm;
}

/** What a name can mean; nothing at all for names of other things that only look like places. */
export interface NameMeaning {
  readonly counties: readonly CountyReading[];
  readonly uppers: readonly UpperDivision[];
}

/** Prefectures that changed their name since 2000 and still stand in older texts. */
const FORMER_PREFECTURES: readonly (readonly [string, string])[] = [
  ['襄樊市', '420600'],
  ['襄樊', '420600'],
];

function toLexicon(): ReadonlyMap<string, NameMeaning> {
  const lexicon = new Map<string, { counties: CountyReading[]; uppers: UpperDivision[] }>();
  const meaningOf = (name: string) => {
    const known = lexicon.get(name) ?? { counties: [], uppers: [] };
    lexicon.set(name, known);
    return known;
  };
  for (const county of COUNTIES) {
    for (const [name, form] of namesOfCounty(county))
      meaningOf(name).counties.push({ county, form });
  }
  for (const [name, code] of SUCCESSORS) {
    const county = countyOfCode(code);
    if (county !== null) meaningOf(name).counties.push({ county, form: 'former' });
  }
  for (const upper of [...PROVINCES, ...PREFECTURES]) {
    for (const name of namesOfUpper(upper)) meaningOf(name).uppers.push(upper);
  }
  for (const [name, code] of FORMER_PREFECTURES) {
    const upper = PREFECTURES.find((prefecture) => prefecture.code === code);
    if (upper !== undefined) meaningOf(name).uppers.push(upper);
  }
  for (const name of OTHER_NAMES) lexicon.set(name, { counties: [], uppers: [] });
  return lexicon;
}

/** 景宁畲族自治县 is also 景宁自治县 and 景宁县 in full, 景宁 for short. */
function namesOfCounty(county: County): [string, NameForm][] {
  const names = new Map<string, NameForm>([[county.name, 'whole']]);
  const abbreviation = ABBREVIATIONS.get(county.code);
  const variants = county.name.includes('自治')
    ? [`${county.short}自治${county.name.slice(-1)}`, `${county.short}${county.name.slice(-1)}`]
    : [];
  for (const name of [...variants, ...(abbreviation ?? [])]) names.set(name, 'whole');
  if (county.short.length >= 2 && !names.has(county.short)) names.set(county.short, 'short');
  return [...names];
}

/** 延边朝鲜族自治州 is also 延边州 and 延边; 内蒙古自治区 is 内蒙古. */
function namesOfUpper({ name }: UpperDivision): ReadonlySet<string> {
  const short = toShortName(name);
  const names = new Set([name]);
  if (short.length >= 2) names.add(short);
  if (name.endsWith('自治州')) names.add(`${short}州`);
  return names;
}

const PLACE_LEXICON: ReadonlyMap<string, NameMeaning> = toLexicon();

/** The names of all places, to be searched in a text. */
export const PLACE_TREE: WordTree<NameMeaning> = toWordTree(PLACE_LEXICON);
