/** From a state to everything that the explorer shows of it, at build and in the browser alike. */
import type { Lang } from '../../tables/table.ts';
import { toInteractiveSvg } from '../interactive-svg.ts';
import type { DrawContext } from '../chart.ts';
import { choose } from './choice.ts';
import type { Choice } from './choice.ts';
import type { CompareData } from './compare-data.ts';
import type { CompareState } from './compare-state.ts';
import { drawCompare } from './draw-compare.ts';
import { drawCompareTable } from './compare-table.ts';
import { compareAlt, compareNote, compareTitle, TABLE_BELOW } from './compare-words.ts';

export interface CompareContext {
  readonly lang: Lang;
  /** Begins the ids of the figure. */
  readonly idPrefix: string;
  readonly href: DrawContext['href'];
  /** Whether the table stands below the figure. */
  readonly hasTable: boolean;
}

export interface CompareFigure {
  readonly choice: Choice;
  readonly title: string;
  readonly alt: string;
  readonly note: string;
  /** Whole `<svg>` elements; CSS shows one of them. */
  readonly narrow: string;
  readonly wide: string;
  /** The `<table>`; made when asked for, since it is mostly folded away. */
  readonly table: () => string;
}

/** A figure of a state; the default state is the one that pages are built with. */
export function compareFigure(
  data: CompareData,
  state: CompareState,
  { lang, idPrefix, href, hasTable }: CompareContext,
): CompareFigure {
  const choice = choose(data, state, lang);
  const narrow = drawCompare(choice, 'narrow', href);
  const wide = drawCompare(choice, 'wide', href);
  return {
    choice,
    title: compareTitle(choice),
    alt: compareAlt(choice) + (hasTable ? TABLE_BELOW[lang] : ''),
    note: compareNote(choice, data, wide.dense),
    narrow: toInteractiveSvg(narrow, 'narrow', idPrefix),
    wide: toInteractiveSvg(wide, 'wide', idPrefix),
    table: () => drawCompareTable(choice, href),
  };
}
