import type { TenseRule } from './tense-rule.ts';

const WISHES =
  /希望(?:大家|全[县市区旗]|各)|号召|让我们|我们(?:一定)?将|我们一定|(?:[县市区旗]委|[县市区旗]?政府|我[县市区旗]|全[县市区旗](?:上下)?)[^,。;]{0,6}将(?!士|军)|将采取|勉励|期待|务必|请(?:大家|各|同志)/u;

/** A directive is a plan and beats everything else: 要, 必须, 务必, 让我们. */
export const directive: TenseRule = ({ words, directiveAt }) =>
  directiveAt >= 0 || WISHES.test(words) ? 'plan' : null;
