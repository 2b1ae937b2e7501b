/**
 * A problem is something that a person should look at. Pure code returns problems; only
 * `src/build` prints them. Each names the rule that found it, so that its test can be found too.
 */

/** `error`: the file gave no record. `warning`: the record stands, a person should check it. */
type Severity = 'error' | 'warning';

export interface Problem {
  /** Kebab-case name of the rule, e.g. `place-missing`. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** What is wrong, as one sentence with a full stop. */
  readonly message: string;
  /** What to do about it, as one sentence with a full stop. */
  readonly hint: string;
  /**
   * Where it is: UTF-16 offsets into the raw decoded file and the repaired text there, or null
   * when the whole file is meant (then it is printed as line 1, column 1).
   */
  readonly span: { readonly start: number; readonly end: number; readonly quote: string } | null;
}
