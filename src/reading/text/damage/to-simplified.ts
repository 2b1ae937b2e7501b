/**
 * Traditional to simplified by OpenCC's dictionaries, with the regional variants of characters but
 * not of words: `twp` would turn 软件 and 网络 into words that the source did not use. The words are
 * looked up in trees of arrays, since OpenCC's own maps take many times as long.
 */
import { Converter, Locale, type ConverterFunction } from 'opencc-js/t2cn';
import { findWords, toWordTree, type WordTree } from '../word-tree.ts';

/** Lists of words and what they become: `一坏 一坯|一目瞭然 一目了然`. */
type Dictionaries = string | readonly unknown[];

/** OpenCC's steps from one standard to another; its types leave the first one out. */
interface Steps {
  /** Compatibility forms of characters become the usual ones. */
  readonly normalizationChain?: readonly Dictionaries[];
  /** Phrases that are converted by themselves: no word of the chain runs over their edges. */
  readonly segmentation: Dictionaries;
  /** Each for what the one before it gave. */
  readonly conversionChain: readonly Dictionaries[];
}

type Tree = WordTree<string>;

interface Trees {
  readonly normalization: readonly Tree[];
  readonly segmentation: Tree;
  readonly conversion: readonly Tree[];
}

/** Of a word in several dictionaries the first one counts. */
function toTree(dictionaries: Dictionaries): Tree {
  const lists = [dictionaries].flat().filter((list) => typeof list === 'string');
  const entries = lists.reverse().flatMap((list) =>
    list.split('|').map((entry): [string, string] => {
      const [from = '', to = ''] = entry.split(' ');
      return [from, to];
    }),
  );
  return toWordTree(new Map(entries));
}

const STEPS: Steps | undefined = Locale.configs.tw2s;

function makeTrees({ normalizationChain = [], segmentation, conversionChain }: Steps): Trees {
  return {
    normalization: normalizationChain.map(toTree),
    segmentation: toTree(segmentation),
    conversion: conversionChain.map(toTree),
  };
}

let trees: Trees | null = null;
let library: ConverterFunction | null = null;

/** The trees, made when they are first needed (6,000 words, some milliseconds). */
function treesOf(steps: Steps): Trees {
  trees ??= makeTrees(steps);
  return trees;
}

/** The text with the words of a tree replaced, leftmost first and at each place the longest. */
function replaceWords(text: string, tree: Tree): string {
  let replaced = '';
  let from = 0;
  for (const { start, end, meaning } of findWords(tree, text)) {
    replaced += text.slice(from, start) + meaning;
    from = end;
  }
  return from === 0 ? text : replaced + text.slice(from);
}

/** The phrases in a text and what stands between them. */
function segmentsOf(text: string, phrases: Tree): string[] {
  const segments: string[] = [];
  let from = 0;
  for (const { start, end } of findWords(phrases, text)) {
    if (start > from) segments.push(text.slice(from, start));
    segments.push(text.slice(start, end));
    from = end;
  }
  return from < text.length ? [...segments, text.slice(from)] : segments;
}

/** A character described by its parts (⿰氵每), which OpenCC leaves as they are. */
const DESCRIPTION = /[\u2ff0-\u2fff]/u;

/** The text in simplified characters, as long as it was or a little longer: what OpenCC makes of it. */
export function toSimplified(text: string): string {
  if (STEPS === undefined || DESCRIPTION.test(text)) {
    library ??= Converter({ from: 'tw', to: 'cn' });
    return library(text);
  }
  const { normalization, segmentation, conversion } = treesOf(STEPS);
  const usual = normalization.reduce(replaceWords, text);
  return segmentsOf(usual, segmentation)
    .map((segment) => conversion.reduce(replaceWords, segment))
    .join('');
}
