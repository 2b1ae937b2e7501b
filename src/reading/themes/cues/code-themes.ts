import type { ThemeId } from '../../record.ts';
import type { CodedUnit } from '../coded-unit.ts';
import { CUE_TREE, type Cue } from './list-cues.ts';
import { narrowThemes } from './narrow-themes.ts';
import { MAY_MATCH, PATTERN_CUES } from './pattern-cues.ts';
import { blankUncoded } from './uncoded-clauses.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { findWords, type WordTree } from '../../text/word-tree.ts';

interface CueMatch extends Cue {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of the lists in the order of the text: leftmost first, the longest at each place. */
function findCues(words: string, tree: WordTree<Cue>): CueMatch[] {
  const cues: CueMatch[] = [];
  for (const { start, end, meaning } of findWords(tree, words)) {
    const { themes, isWeak } = meaning;
    cues.push({ themes, isWeak, word: words.slice(start, end), start, end });
  }
  return cues;
}

/** The quantities and numbers that tell a field, where no word of the lists stands. */
function findPatterns(words: string, taken: readonly CueMatch[]): CueMatch[] {
  const matches: CueMatch[] = [];
  if (!MAY_MATCH.test(words)) return matches;
  for (const { pattern, theme, isWeak } of PATTERN_CUES) {
    for (const { index: start, 0: word } of matchesOf(words, pattern)) {
      const end = start + word.length;
      const isTaken = taken.some((cue) => cue.start < end && start < cue.end);
      if (!isTaken) matches.push({ themes: [theme], isWeak, word, start, end });
    }
  }
  return matches;
}

/** Heads that say little: what modifies them says what they are (影视文化产业集聚区 is TOUR, 农业产业园 RURAL). */
const GENERIC_HEADS: ReadonlySet<string> = new Set(
  '产业升级 产业提升 产业振兴 产业转型 产业集聚区 集聚区 产业园 产业园区 园区 产业集群 产业平台 产业链 产业体系 工业园 项目建设 重大项目 重点项目 大项目 项目投资 项目谋划 投资 企业 基础设施'.split(
    ' ',
  ),
);

/** Characters that part two phrases, or act: what stands on both sides of one is not one noun phrase. */
const PARTS = '、,。;:“”和与及或暨抓促保稳兴强推建创拼优惠扩增提·';
/** A modifier and its noun have at most so many characters between them. */
const MOST_BETWEEN = 2;

function isOnePhrase(words: string, first: CueMatch, second: CueMatch): boolean {
  if (second.start - first.end > MOST_BETWEEN) return false;
  for (let index = first.end; index < second.start; index += 1) {
    if (PARTS.includes(words.charAt(index))) return false;
  }
  return true;
}

/**
 * Whether a cue only modifies the next one (森林康养 is TOUR, 企业融资 REFORM): they stand in one noun
 * phrase, whose last word says what it is.
 */
function isModifier(words: string, cue: CueMatch, next: CueMatch | undefined): boolean {
  if (next === undefined || next.isWeak || next.themes.length === 0) return false;
  return isOnePhrase(words, cue, next) && !GENERIC_HEADS.has(next.word);
}

/** Whether a cue is a head that only its modifier gives a meaning. */
function isEmptyHead(words: string, cue: CueMatch, before: CueMatch | undefined): boolean {
  if (before === undefined || before.isWeak || before.themes.length === 0) return false;
  return isOnePhrase(words, before, cue) && GENERIC_HEADS.has(cue.word);
}

/**
 * The themes of a unit's words, in the order in which they first stand there, and for each the words
 * that gave it. None for words that only frame or mobilise.
 */
export function codeThemes(
  words: string,
  tree: WordTree<Cue> = CUE_TREE,
): Pick<CodedUnit, 'themes' | 'cues'> {
  const plain = blankUncoded(words);
  const all = findCues(plain, tree);
  const matches = all.filter(
    (cue, index) =>
      !isModifier(plain, cue, all[index + 1]) && !isEmptyHead(plain, cue, all[index - 1]),
  );
  const cues = [...matches, ...findPatterns(plain, all)].toSorted((a, b) => a.start - b.start);
  if (cues.length === 0) return { themes: [], cues: [] };
  const strong = cues.filter(({ isWeak, themes }) => !isWeak && themes.length > 0);
  const found = new Map<ThemeId, Set<string>>();
  for (const { themes, word } of strong.length > 0 ? strong : cues) {
    for (const theme of themes) found.set(theme, (found.get(theme) ?? new Set()).add(word));
  }
  const themes = narrowThemes(words, [...found.keys()]);
  return {
    themes,
    cues: themes.map((theme) => ({ theme, words: [...(found.get(theme) ?? [])] })),
  };
}
