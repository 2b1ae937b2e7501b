import type { TenseRule } from './tense-rule.ts';

const THANKS =
  /(?:表示|致以|致)[^,。;]{0,16}(?:感谢|敬意|祝福|祝贺|问候|慰问)|(?:感谢|祝愿|祝福|祝)(?:大家|各位|同志们|你们)|感谢[^,。;]{0,12}(?:付出|支持|关心|辛苦)|新春的祝福|拜年|^(?:大家|同志们|各位(?:代表|领导|同志|乡亲)?|乡亲们|新年|过年|新春|[早晚]上|[上下]午)好[!。]?$/u;

/** Thanks and greetings are procedural. */
export const thanks: TenseRule = ({ words, directiveAt }) =>
  directiveAt < 0 && THANKS.test(words) ? 'procedural' : null;
