import type { Messages } from '../../i18n/en.ts';
import type { Facet } from './facets.ts';

/** What the page hands to its script: texts in its language, and labels of codes. */
export interface SearchTexts extends Readonly<Messages['search']['script']> {
  readonly machine: string;
  readonly codedBy: Messages['story']['codedBy'];
  /** Labels of the themes and tenses, in the codebook's order. */
  readonly labels: Readonly<
    Record<Extract<Facet, 'theme' | 'tense'>, Readonly<Record<string, string>>>
  >;
}

interface Counted {
  readonly one: string;
  readonly other: string;
}

/** A text with its braces filled in. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (brace, name: string) => `${values[name] ?? brace}`);
}

/** A text for a count: `1 passage`, `12 passages`. */
export function counted(text: Counted, n: number): string {
  return fill(n === 1 ? text.one : text.other, { n });
}
