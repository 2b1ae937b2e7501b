/** What the themes chart is made of before Plot draws it: dots, words and rules in pixels. */
import type { Layout } from '../chart.ts';
import type { MarkMeaning } from '../mark.ts';

export interface SceneDot extends MarkMeaning {
  readonly x: number;
  readonly y: number;
}

export interface SceneWords {
  /** Class of the words, without its `chart-` prefix. */
  readonly style: 'place' | 'muted' | 'province' | 'family' | 'theme' | 'silent';
  readonly text: string;
  /** Left end. */
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
}

export interface SceneRule {
  readonly style: 'rule' | 'rule-strong';
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

export interface Scene {
  readonly dots: readonly SceneDot[];
  readonly words: readonly SceneWords[];
  readonly rules: readonly SceneRule[];
  /** Where the next thing may begin. */
  readonly bottom: number;
}

/** One scene of several; its bottom is the last one's. */
export function joinScenes(scenes: readonly Scene[], top: number): Scene {
  return {
    dots: scenes.flatMap(({ dots }) => dots),
    words: scenes.flatMap(({ words }) => words),
    rules: scenes.flatMap(({ rules }) => rules),
    bottom: scenes.at(-1)?.bottom ?? top,
  };
}

export interface SceneSizes {
  readonly fontSize: number;
  /** Height of a line of words. */
  readonly line: number;
  /** Width of the row labels beside the columns. */
  readonly labels: number;
  /** Up to how many columns leave room for labels beside them; with more, labels stand above. */
  readonly columnsBesideLabels: number;
  readonly widestColumn: number;
  readonly mostColumns: number;
  readonly radius: number;
  /** From the middle of a dot to the middle of the next. */
  readonly pitch: number;
  /** Space above and below the dots of a row, with its label beside them and above them. */
  readonly padding: { readonly beside: number; readonly above: number };
}

export const SCENE_SIZES: Readonly<Record<Layout, SceneSizes>> = {
  narrow: {
    fontSize: 12,
    line: 15,
    labels: 130,
    columnsBesideLabels: 2,
    widestColumn: 96,
    mostColumns: 6,
    radius: 2.8,
    pitch: 7,
    padding: { beside: 7.5, above: 4.5 },
  },
  wide: {
    fontSize: 13,
    line: 17,
    labels: 140,
    columnsBesideLabels: Infinity,
    widestColumn: 110,
    mostColumns: 8,
    radius: 4,
    pitch: 9.5,
    padding: { beside: 7.5, above: 7.5 },
  },
};
