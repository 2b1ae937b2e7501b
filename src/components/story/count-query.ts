/** What an editor's story may ask to be counted, and the errors for what is not there. */
import { THEME_IDS, type StoryRecord } from '../../reading/record.ts';

/** What can be asked for; in brackets the attributes that narrow it. */
const COUNTABLE = [
  /** Forward units, and the sentences that hold one (place, theme or `none`, speaker). */
  'forward',
  'forward-sentences',
  /** Units and sentences of the body (place, theme, speaker, tense). */
  'units',
  'sentences',
  /** Plans that do not count as forward (place, speaker, flag: `upper` or `now`). */
  'left-out',
  /** Targets in numbers (place, scope: `own` or `upper`, kind: `promise` or `forecast`). */
  'targets',
  /** How much one target asks for (target: its metric, or a part that no other metric has). */
  'target',
  /** Aims without a number; dated promises. */
  'aims',
  'milestones',
  /** Numbered slogans (place). */
  'frameworks',
  /** Items that one slogan announces, and items found (framework: its label). */
  'declared',
  'found',
  /** How often a text stands in headings and body (text, place). */
  'mentions',
  /** Redactions (kind: what they stand for) and repairs (kind: what was mended). */
  'redactions',
  'repairs',
  /** Gaps in the source, and the characters left out in them. */
  'gaps',
  'omitted',
  /** Share of the text that the source shows, and that it hides. */
  'visible',
  'hidden',
] as const;

export type Countable = (typeof COUNTABLE)[number];

const NARROWING = [
  'place',
  'theme',
  'speaker',
  'tense',
  'flag',
  'scope',
  'kind',
  'target',
  'framework',
  'text',
] as const;

/** The theme to ask for units that carry none. */
export const NO_THEME = 'none';

/** A question such as `{ of: 'forward', theme: 'RURAL' }`; a place is given by its code. */
export type CountQuery = { readonly of: Countable } & Readonly<
  Partial<Record<(typeof NARROWING)[number], string | undefined>>
>;

/** The query asks for something that the records don't have. */
export class UnknownCount extends Error {}

/** @throws {UnknownCount} always, with what there is instead. */
export function unknown(what: string, options: readonly string[] = []): never {
  const there = [...new Set(options)].map((option) => `“${option}”`).join(', ');
  throw new UnknownCount(`finds no ${what}. There is: ${there === '' ? 'none' : there}.`);
}

/**
 * Checks the names in a query apart from what is counted, so that a slip of the pen is an error
 * and not a 0.
 *
 * @throws {UnknownCount} for the first name that is not one of those there are.
 */
export function checkNames(query: CountQuery, records: readonly StoryRecord[]): void {
  const units = records.flatMap((record) => record.units);
  const check = (name: keyof CountQuery, options: readonly string[]): void => {
    const value = query[name];
    if (value !== undefined && !options.includes(value)) unknown(`${name} “${value}”`, options);
  };
  if (!COUNTABLE.includes(query.of)) unknown(`of “${query.of}”`, COUNTABLE);
  check(
    'place',
    units.flatMap(({ places }) => places),
  );
  check('theme', [...THEME_IDS, NO_THEME]);
  check(
    'speaker',
    units.flatMap(({ speaker }) => speaker ?? []),
  );
  check('tense', ['review', 'situation', 'plan', 'procedural']);
  check('flag', ['upper', 'now']);
  check('scope', ['own', 'upper']);
  check('kind', kindsOf(query.of, records));
}

function kindsOf(of: Countable, records: readonly StoryRecord[]): readonly string[] {
  if (of === 'redactions') return ['county', 'prefecture', 'number', 'unknown'];
  if (of === 'repairs') return records.flatMap(({ repairs }) => repairs.map(({ kind }) => kind));
  return ['promise', 'forecast'];
}

/** The query as an editor writes it, for messages. */
export function queryAsTag(query: CountQuery): string {
  const names = ['of', ...NARROWING] as const;
  const attributes = names.flatMap((name) => {
    const value = query[name];
    return value === undefined ? [] : [`${name}="${value}"`];
  });
  return `<Count ${attributes.join(' ')} />`;
}
