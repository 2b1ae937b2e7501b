import { firstMetSchema, ruleScoresSchema } from '../../build/rule-scores-schema.ts';
import { readYaml } from '../../build/read-yaml.ts';
import scores from '../../content/reliability/rule-scores.json';

/** Sets that the page names; that against one coder alone repeats the first. */
const SHOWN = [
  'seeds',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'written',
] as const;

/** How well the rules code, set by set, and how they did on each set when they met it. */
export function ruleScores() {
  const { facts, sets } = ruleScoresSchema.parse(scores);
  const firstMet = readYaml('src/content/reliability/first-met.yaml', firstMetSchema).sets;
  const known = SHOWN.flatMap((id) =>
    sets.filter((set) => set.id === id).map((set) => ({ ...set, id })),
  );
  return {
    facts,
    known,
    firstMet: SHOWN.flatMap((id) =>
      firstMet.filter(({ set }) => set === id).map((set) => ({ ...set, id })),
    ),
  };
}
