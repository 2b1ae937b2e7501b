/** Something of the site that can be cited, in one language. Every form of citation is made from it. */
export interface Work {
  /** Key in a reference manager: lower-case letters, digits and hyphens. */
  readonly key: string;
  readonly kind: 'dataset' | 'story' | 'chart';
  readonly title: string;
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
