/** Something of the site that can be cited, in one language. Every form of citation is made from it. */
export interface Work {
  /** Key in a reference manager: lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly kind: 'dataset' | 'story' | 'chart' | 'sentence';
  readonly title: string;
  /** What else must be said of it: of a sentence who said it, where and when; null of other works. */
  readonly description: string | null;
  /** A sentence in full, of which the title may have only the opening; null of other works. */
  readonly quotation: string | null;
  /** Who answers for it. */
  readonly publisher: string;
  /** Name of the site that it stands in; null for the site itself. */
  readonly within: string | null;
  /** BCP 47. */
  readonly language: string;
  /** ISO date of the last change, or null when it is not known. */
  readonly changed: string | null;
  /** Absolute. */
  readonly address: string;
}
