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
 * The course at a unit's start: that of the sentence so far (`before`), or a new one. What a sentence
 * has announced for the future holds to its end.
 */
export function startCourse(before: Course | null, mayPromise: boolean): Course {
  if (before !== null && (before.isFuture || !mayPromise)) return before;
  return {
    isFuture: mayPromise,
    deadline: before?.deadline ?? null,
    scope: before?.scope ?? 'own',
    carried: { metric: '', words: '' },
  };
}
