import type { CodedUnit } from '../../themes/coded-unit.ts';
import type { Carried } from './find-amounts.ts';
import type { Scope } from './scope.ts';
import { MAKING } from './words.ts';

/** What a sentence has settled so far, for its clauses to come. */
export interface Course {
  readonly isFuture: boolean;
  readonly deadline: string | null;
  readonly scope: Scope;
  readonly carried: Carried;
}

/**
 * The course at a unit's start: that of the sentence so far (`before`), or a new one when a
 * sentence begins or its tense changes.
 */
export function startCourse(before: Course | null, isFuture: boolean): Course {
  if (before !== null && before.isFuture === isFuture) return before;
  return {
    isFuture,
    deadline: before?.deadline ?? null,
    scope: before?.scope ?? 'own',
    carried: { metric: '', verb: '' },
  };
}

const IMPERATIVE = new RegExp(
  `^(?:[—\\-\\s]*|\\d{1,2}[.、．]|[（(][^()（）]{1,3}[)）])*(?:要|持续|全面|大力|积极|加快|继续|深入|扎实|着力|全力|抓好|做好|推进|推动|深化|扩大|举办|落实|优化|完善|加强|强化|提升|聚焦|围绕|突出|坚持|企业|(?:${MAKING}))`,
  'u',
);

/**
 * Whether a unit may promise: plans do, and what a level above demands; so do the terse items of a
 * plan (实施技改项目50个) that say neither when nor who. Other units promise only where a clause
 * says so itself.
 */
export function mayPromise(
  { tense, flags }: CodedUnit,
  text: string,
  lastTense: CodedUnit['tense'],
): boolean {
  if (tense === 'plan') return true;
  if (tense !== 'situation') return false;
  return flags.includes('upper') || (lastTense === 'plan' && IMPERATIVE.test(text));
}
