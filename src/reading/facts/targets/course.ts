import type { CodedUnit } from '../../themes/coded-unit.ts';
import type { Carried } from './find-amounts.ts';
import type { Scope } from './scope.ts';

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
export function startCourse(before: Course | null, coded: CodedUnit): Course {
  const isFuture = mayPromise(coded);
  if (before !== null && before.isFuture === isFuture) return before;
  return {
    isFuture,
    deadline: before?.deadline ?? null,
    scope: before?.scope ?? 'own',
    carried: { metric: '', verb: '' },
  };
}

/** Plans, and what a level above demands; other units promise only where they say so themselves. */
export function mayPromise({ tense, flags }: CodedUnit): boolean {
  return tense === 'plan' || (tense === 'situation' && flags.includes('upper'));
}
