import type { Label } from '../label.ts';
import { nameTail } from '../nouns.ts';
import { quotedLabel } from './quoted-label.ts';
import { sumOfNumbers } from './sum-of-numbers.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const FIRST = '[一两二双三四五六七八九十]';
const NEXT = '[一两二双三四五六七八九十多]';
const WORDS = '[\\p{Script=Han}*]{1,3}?';
const QUOTED = new RegExp(`[“"「『](${FIRST}${WORDS}(?:${NEXT}${WORDS}){1,4})[”"」』]`, 'gu');
/** 一核两带三区|发展格局: without quotation marks a pair is a slogan only before a noun that names it. */
const BARE = new RegExp(
  `(?<![第\\d零〇百千万一二两三四五六七八九十])((?:${FIRST}[\\p{Script=Han}]{1,2}?){2,5})(?=\\p{Script=Han}{0,4}(?:格局|布局|体系|战略|行动|工程|活动|机制|思路|模式))`,
  'gu',
);
/** 多 counts in 一主多点, not in 三多三少. */
const NUMBER = /(?!双$)[一二两双三四五六七八九十]|(?<![一二两双三四五六七八九十])多/gu;
/** Numbers that stand together (but 一主六双), those of counts (三个翻番) and 四位一体: not in turn with nouns. */
const NOT_IN_TURN = new RegExp(`${FIRST}(?:(?!双$)${FIRST}|[个大项条])|^.[位体]一体$`, 'u');
/** 一心一意, 五年一次: sayings, and numbers of times. */
/** “三年一套房”, “五年一大步”: so much in so long; “七山二水一分田”: what the land is like. */
const IN_TIME = /^[一二两三四五六七八九十](?:年|个?月|天|周|季)|分(?:田|地)$/u;
const NO_BARE = /^(?:一.一.|.*[年月日天次分期级季周户村户人名家万亿元])/u;

/** 五高五力, 两区两镇, 一核两翼三带: numbers and nouns in turn announce the sum of the numbers. */
export function pairLabels(text: string): Label[] {
  const quoted = matchesOf(text, QUOTED).map((match) => ({
    slogan: match[1] ?? '',
    place: quotedLabel(text, match),
  }));
  const bare = matchesOf(text, BARE)
    .map((match) => barePlace(text, match))
    .filter(({ place, slogan }) => place.text !== slogan && !NO_BARE.test(slogan));
  return [...quoted, ...bare].flatMap(({ slogan, place }) => {
    const numerals = matchesOf(slogan, NUMBER).map(([numeral]) => numeral);
    if (numerals.length < 2 || NOT_IN_TURN.test(slogan) || IN_TIME.test(slogan)) return [];
    return [{ ...place, declared: sumOfNumbers(numerals), kind: 'pairs', digits: [] }];
  });
}

function barePlace(
  text: string,
  match: RegExpExecArray,
): { slogan: string; place: Pick<Label, 'text' | 'start' | 'end'> } {
  const slogan = match[1] ?? '';
  const nounAt = match.index + slogan.length;
  const end = nounAt + nameTail(text.slice(nounAt, nounAt + 24)).length;
  return { slogan, place: { text: text.slice(match.index, end), start: match.index, end } };
}
