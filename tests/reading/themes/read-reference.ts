import { readFileSync } from 'node:fs';

/** One coder's codes of one unit, in the reference's words (speaker 网站 for a site's own text). */
export interface CoderUnit {
  readonly id: string;
  readonly sid: number;
  /** Raw offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: 'body' | 'heading' | 'meta' | 'boilerplate' | 'gap';
  readonly tense: 'review' | 'situation' | 'plan' | 'procedural' | null;
  readonly speaker: string | null;
  readonly place: string | null;
  readonly themes: readonly string[];
  readonly flags: readonly string[];
}

type RawUnit = Omit<CoderUnit, 'start' | 'end'> & { rawStart: number; rawEnd: number };

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../reference/${name}`, import.meta.url), 'utf8'));

/** The two model coders' units: the first coder's in order, the second's by id. */
export function readReference(): { first: CoderUnit[]; second: Map<string, CoderUnit> } {
  const reference = read('reference.json') as { seeds: Record<string, { units: RawUnit[] }> };
  const first = Object.keys(reference.seeds)
    .sort()
    .flatMap((id) => reference.seeds[id]?.units ?? [])
    .map(({ rawStart: start, rawEnd: end, ...unit }) => ({ ...unit, start, end }));
  const coded = Object.values(read('second-coding.json') as Record<string, CoderUnit>);
  return { first, second: new Map(coded.map((unit) => [unit.id, unit])) };
}
