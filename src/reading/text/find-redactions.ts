import type { StoryRecord } from '../record.ts';
import { matchesOf } from './matches-of.ts';

type StandsFor = StoryRecord['redactions'][number]['standsFor'];

/** Signs in place of a name or a number. Offsets are UTF-16 into the repaired text. */
export interface TextRedaction {
  readonly start: number;
  readonly end: number;
  readonly standsFor: StandsFor;
}

const STARS = /\*{2,}|＊{2,}|▇{2,}|■{2,}|□{2,}/gu;
/** Letters and crosses are a redaction only beside a Han character: XX县, but not XXL. */
const CROSSES = /(?<![A-Za-z\d×])[xX×]{2,}(?![A-Za-z\d×])/gu;

/** Far enough to see the clause before and after. */
const CONTEXT = 60;

/** A measure word, not the start of another word (人 but not 人民). */
const MEASURE =
  /^\s?(?:多|余|几)?(?:[%％‰]|个百分点|万|亿|千(?!年)|家(?![园乡])|个|亩|平方|公里|公顷|吨|人(?![民才大口均居社])|名(?!单)|户(?!籍)|元(?!旦)|位(?![于居列置])|项(?!目)|件|次(?!会)|天(?!台)|米|所(?!有)|台(?![州账阶])|辆|座(?!谈)|条(?!件)|倍|年(?!度)|月|日)/u;
const CITY = /^市(?![场区民里级政容])/u;
const PERSON_OR_SMALLER =
  /^(?:同志|书记|县长|市长|区长|局长|先生|女士|镇(?!域)|乡(?!村)|村|街道|路|公司|省)/u;
/** The second of two unnamed places, before the province: 某县是…,某市是…,全省为…. */
const BEFORE_PROVINCE = /^[^，,。；;]{0,12}[，,]全省/u;
const CLAUSE_START = /[，,][^，,。；;\w]{0,2}$/u;
const CITY_SPEAKER = /(?:市委|市里|市长|书记)[^。；;]{0,10}(?:提出|指出|强调|要求)[^。；;]{0,40}$/u;
const FOR_THE_CITY = /^[^。；;]{0,30}全市要/u;

function isAmongPlaces(before: string, hasPlaceBefore: boolean): boolean {
  return hasPlaceBefore && CLAUSE_START.test(before);
}

interface Place {
  readonly before: string;
  readonly after: string;
  /** Whether another place is hidden in the same sentence before. */
  readonly hasPlaceBefore: boolean;
  /** Whether the text speaks of a county, so that a hidden 市 is the one above it. */
  readonly isCounty: boolean;
}

function standsFor({ before, after, hasPlaceBefore, isCounty }: Place): StandsFor {
  if (MEASURE.test(after)) return 'number';
  if (PERSON_OR_SMALLER.test(after)) return 'unknown';
  if (CITY.test(after)) return isCounty ? 'prefecture' : 'county';
  if (isAmongPlaces(before, hasPlaceBefore) && BEFORE_PROVINCE.test(after)) return 'prefecture';
  if (CITY_SPEAKER.test(before) && FOR_THE_CITY.test(after)) return 'prefecture';
  return 'county';
}

/** Whether a mark only makes a line bold, as Markdown does, or rules it off. */
function isBold(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return /(?:^|\n)[^\S\n]*$/u.test(before)
    ? /^[^*\n]+\*\*[^\S\n]*(?:\n|$)|^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(after)
    : /(?:^|\n)[^\S\n]*\*\*[^*\n]+$/u.test(before) && /^[^\S\n]*(?:\n|$)/u.test(after);
}

function findMarks(text: string): { start: number; end: number; isCross: boolean }[] {
  const stars = [...matchesOf(text, STARS)].map((match) => ({ match, isCross: false }));
  const crosses = [...matchesOf(text, CROSSES)]
    .filter(({ index, 0: { length } }) => {
      const around = text.charAt(index - 1) + text.charAt(index + length);
      return /[\p{Script=Han}%％]/u.test(around);
    })
    .map((match) => ({ match, isCross: true }));
  return [...stars, ...crosses]
    .map(({ match, isCross }) => ({
      start: match.index,
      end: match.index + match[0].length,
      isCross,
    }))
    .sort((a, b) => a.start - b.start);
}

function countOf(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/**
 * The redactions of a text, in order, each with what it stands for by the words beside it; what
 * is hidden is never filled in. Empty when nothing is.
 */
export function findRedactions(text: string): TextRedaction[] {
  const marks = findMarks(text).filter(({ start, end }) => !isBold(text, start, end));
  if (marks.length === 0) return [];
  const isCounty = countOf(text, /[全我]县|县委/gu) >= countOf(text, /[全我]市|市委/gu);
  let lastPlace = -CONTEXT;
  return marks.map(({ start, end, isCross }) => {
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + CONTEXT);
    const hasPlaceBefore =
      start - lastPlace < CONTEXT && !/[。；;\n]/u.test(text.slice(lastPlace, start));
    const found = standsFor({ before, after, hasPlaceBefore, isCounty });
    const isPlace = found === 'county' || found === 'prefecture';
    if (isPlace) lastPlace = start;
    const isNamed = !isCross || found !== 'county' || /^[县区旗]/u.test(after);
    return { start, end, standsFor: isNamed ? found : 'unknown' };
  });
}
