import { commonestLevel } from '../commonest-level.ts';

/** What the words of a speech show of the office of its speaker; `$` is the level's word (县, 市, 区, 旗). */
const SIGNS: readonly { readonly sign: RegExp; readonly office: (level: string) => string }[] = [
  { sign: /我(?:谨)?代表[县市区旗州]人民政府/u, office: (level) => `${level}长` },
  { sign: /我(?:谨)?代表(?:中共)?[^,。]{0,8}[县市区旗州]委/u, office: (level) => `${level}委书记` },
  {
    sign: /[县市区旗]长(?:同志)?(?:的|所作的|刚才的)(?:讲话|报告|发言)/u,
    office: (level) => `${level}委书记`,
  },
  {
    sign: /[县市区旗]委[^,。]{0,24}会[^,。]{0,6}的讲话/u,
    office: (level) => `${level}委书记`,
  },
  { sign: /政府工作报告/u, office: (level) => `${level}长` },
  { sign: /[县市区旗]政府[^,。]{0,14}(?:会议|大会)上的讲话/u, office: (level) => `${level}长` },
];

/** The words that a speech of one level is full of: 全县, 我县, 县委. */
const LEVEL = /(?:全|我|本)([县市区旗])|([县市区旗])(?:委|政府|人民政府)/gu;

/**
 * The office of a speaker who isn't named (县委书记, 县长), from the speech's own words; null when they
 * don't tell. `texts` are the units' words, the title's first.
 */
export function unnamedSpeaker(texts: readonly string[]): string | null {
  const level = commonestLevel(texts, LEVEL);
  if (level === null) return null;
  const found = SIGNS.find(({ sign }) => texts.some((text) => sign.test(text)));
  return found?.office(level) ?? null;
}
