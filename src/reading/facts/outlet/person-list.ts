import { COMPOUND_SURNAMES, SURNAMES } from '../officials/surnames.ts';

const SEPARATORS = /[\s\u3000、,，/／;；&＆|丨()（）]+/u;
const POSTS =
  /^(?:[\p{Script=Han}]{0,10}(?:报|网|台|社|新闻|客户端|中心|传媒|融媒))?(?:全媒体|融媒体|新媒体|首席|见习|实习|特约)?(?:记者|通讯员|摄影|编辑|实习生|报道组|文图|图文|文|图|摄)[:：]?/u;
const HAN_NAME = /^[\p{Script=Han}×某]{2,4}$/u;
const MIDDLE_DOT_NAME = /^\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,8}){1,3}$/u;

/** Whether a word can be a person's name: a surname with one or two characters, or parts joined by ·. */
export function isPersonName(word: string): boolean {
  if (MIDDLE_DOT_NAME.test(word)) return true;
  if (!HAN_NAME.test(word)) return false;
  if (COMPOUND_SURNAMES.has(word.slice(0, 2))) return word.length >= 3;
  return SURNAMES.has(word.charAt(0)) && word.length <= 3;
}

/**
 * The persons named in a list such as 张某某 李某某、王某某; spaces inside a name of two characters
 * (李  锋) are closed. Words that are no names (摄影报道) are left out.
 */
export function toPersons(list: string): string[] {
  const words = closeSpacedNames(list)
    .split(SEPARATORS)
    .map((word) => word.replace(POSTS, ''))
    .filter(isPersonName);
  return [...new Set(words)];
}

/** 李  锋 is printed over the width of three characters; single characters alone are no names. */
function closeSpacedNames(list: string): string {
  return list.replace(
    /(?<![\p{Script=Han}])(\p{Script=Han})[ \u3000]{1,3}(\p{Script=Han})(?![\p{Script=Han}])/gu,
    '$1$2',
  );
}
