/**
 * How well the rules code: sets of documents coded by hand or by the model coders come in, figures
 * for the method page and the tests go out.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { codebookSchema } from '../../../src/build/codebook-schema.ts';
import { THEME_IDS, type ThemeId } from '../../../src/reading/record.ts';
import { toWordTree } from '../../../src/reading/text/word-tree.ts';
import { codeThemes } from '../../../src/reading/themes/cues/code-themes.ts';
import { listCues } from '../../../src/reading/themes/cues/list-cues.ts';
import { unitWords } from '../../../src/reading/themes/unit-words.ts';
import {
  readAdjudicatedSeeds,
  readReferenceSeeds,
  readWritten,
  type ScoredDocument,
} from './read-gold.ts';
import {
  addCounts,
  agreementShares,
  countThemes,
  isGoldForward,
  ratesOf,
  type AgreementShares,
  type Rates,
  type ThemeScores,
  type UnitPair,
} from './score-units.ts';

/** The figures of one set of documents. */
export interface SetScore {
  readonly id: string;
  readonly documents: number;
  readonly units: number;
  readonly forwardUnits: number;
  /** Shares of characters. */
  readonly shares: AgreementShares;
  /** The rules as they are: fitted to every document here but those that the set met first. */
  readonly themes: Rates;
  /** Each document scored without the words that no other document holds. */
  readonly withoutOwnWords: Rates;
  /** The codebook's cue words alone, no rules. */
  readonly codebookCues: Rates;
  readonly byTheme: Readonly<Record<ThemeId, Rates>>;
}

type ThemesOf = (pair: UnitPair) => readonly ThemeId[];

const pool = (scores: ThemeScores): Rates => ratesOf(addCounts(Object.values(scores)));

/** The theme lists of the codebook as a coder: a theme for each of its words in the unit. */
function codebookCoder(): ThemesOf {
  const path = new URL('../../../src/content/codebook.yaml', import.meta.url);
  const { themes } = codebookSchema.parse(parse(readFileSync(path, 'utf8')));
  return ({ rule }) =>
    themes
      .filter(({ cues }) => cues.some((cue) => rule.span.quote.includes(cue)))
      .map(({ id }) => id);
}

/** The rules without the words that stand in this document and in no other one. */
function coderWithoutOwnWords(document: ScoredDocument, all: readonly ScoredDocument[]): ThemesOf {
  const others = all.filter(({ name }) => name !== document.name).map(({ text }) => text);
  const kept = [...listCues()].filter(
    ([word]) => !document.text.includes(word) || others.some((text) => text.includes(word)),
  );
  const tree = toWordTree(new Map(kept));
  return ({ rule }) => codeThemes(unitWords(rule.span.quote), tree).themes;
}

function scoreSet(
  id: string,
  documents: readonly ScoredDocument[],
  all: readonly ScoredDocument[],
): SetScore {
  const pairs = documents.flatMap((document) => document.pairs);
  const scores = countThemes(pairs, ({ rule }) => rule.themes);
  const leftOut = documents.map((document) =>
    addCounts(Object.values(countThemes(document.pairs, coderWithoutOwnWords(document, all)))),
  );
  return {
    id,
    documents: documents.length,
    units: pairs.length,
    forwardUnits: pairs.filter(({ gold }) => isGoldForward(gold)).length,
    shares: agreementShares(pairs),
    themes: pool(scores),
    withoutOwnWords: ratesOf(addCounts(leftOut)),
    codebookCues: pool(countThemes(pairs, codebookCoder())),
    byTheme: Object.fromEntries(
      THEME_IDS.map((theme): [ThemeId, Rates] => [theme, ratesOf(scores[theme])]),
    ) as Record<ThemeId, Rates>,
  };
}

/** The folders of documents written for the test, in the order in which the rules met them. */
export const WRITTEN_SETS = [
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
] as const;

/** The five seeds against both codings of them, and the written documents, set by set and together. */
export function scoreSets(): SetScore[] {
  const seeds = readAdjudicatedSeeds();
  const written = WRITTEN_SETS.map((id) => ({ id, documents: readWritten(id) }));
  const all = [...seeds, ...written.flatMap(({ documents }) => documents)];
  return [
    scoreSet('seeds', seeds, all),
    scoreSet('reference', readReferenceSeeds(), all),
    ...written.map(({ id, documents }) => scoreSet(id, documents, all)),
    scoreSet('written', all.slice(seeds.length), all),
  ];
}
