import type { StoryRecord } from '../../../src/reading/record.ts';

type Target = StoryRecord['targets'][number];

export interface GoldTarget {
  readonly operator: Target['operator'];
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly metric: string;
}

/** A label, the number it announces and how many of its items the text gives; null where open. */
export interface GoldFramework {
  readonly label: string;
  readonly declared: number | null;
  readonly found: number | null;
}

/** What a document says of itself, as a person coded it. Open ones count neither for nor against the rules. */
export interface GoldFacts {
  readonly places: readonly { readonly name: string; readonly province: string }[];
  readonly meetings: readonly {
    readonly type: string;
    readonly start: string | null;
    readonly end: string | null;
  }[];
  readonly published: string | null;
  readonly officials: readonly { readonly name: string; readonly title: string }[];
  readonly targets: readonly GoldTarget[];
  readonly openTargets: readonly GoldTarget[];
  readonly frameworks: readonly GoldFramework[];
  readonly openFrameworks: readonly string[];
}

const orNull = (word = '-'): string | null => (word === '-' ? null : word);

function toTarget(words: readonly string[]): GoldTarget {
  const [operator = '=', value = '', unit = '', metric = ''] = words;
  const [low = NaN, high] = value.split('..').map(Number);
  return {
    operator: operator as Target['operator'],
    value: high === undefined ? low : [low, high],
    unit,
    metric,
  };
}

function toFramework(words: readonly string[]): GoldFramework {
  const [label = '', declared = '-', found = '-'] = words;
  const number = (word: string): number | null => (word === '-' ? null : Number(word));
  return { label, declared: number(declared), found: number(found) };
}

/** The facts of the lines that begin with `@`, e.g. `@target >= 8 % 地区生产总值增长`; null without such lines. */
export function parseGoldFacts(lines: readonly string[]): GoldFacts | null {
  const facts = lines.map((line) => line.slice(1).split(/\s+/u));
  const of = (kind: string): string[][] =>
    facts.filter(([first]) => first === kind).map((words) => words.slice(1));
  if (facts.length === 0) return null;
  return {
    places: of('place').map(([name = '', province = '']) => ({ name, province })),
    meetings: of('meeting').map(([type = '', start, end]) => ({
      type,
      start: orNull(start),
      end: orNull(end),
    })),
    published: orNull(of('published')[0]?.[0]),
    officials: of('official').map(([name = '', title = '']) => ({ name, title })),
    targets: of('target').map(toTarget),
    openTargets: of('target?').map(toTarget),
    frameworks: of('framework').map(toFramework),
    openFrameworks: of('framework?').map(([label = '']) => label),
  };
}
