/**
 * What a chart is: one definition from which come the figure in a story, the embed, the
 * downloads, the golden test and the gallery entry. A new chart is one file and one line in
 * `registry.ts`.
 */
import type { StoryRecord, ThemeId } from '../reading/record.ts';
import type { Lang, Row, Table } from '../tables/table.ts';
import type { Boundaries } from './map/boundaries.ts';

/** `narrow` is drawn for containers from 288 px, `wide` from 600 px; CSS shows one of them. */
export type Layout = 'narrow' | 'wide';

/** View-box widths. Text of 12 units is 12 px or more in any container that shows the layout. */
export const LAYOUT_WIDTHS: Readonly<Record<Layout, number>> = { narrow: 288, wide: 640 };

/** What a drawing may use besides its table; everything outside `src/charts` is handed in. */
export interface DrawContext {
  /** A document to make elements with, for Plot. */
  readonly document: Document;
  readonly lang: Lang;
  readonly layout: Layout;
  /** Begins every id, so that ids stay unique when a page holds several figures. */
  readonly idPrefix: string;
  /** Address of a unit's sentence in its story, or null for a mark without a link. */
  readonly href: (unitId: string) => string | null;
  readonly boundaries: Boundaries;
  /** Themes of a unit, its first one first; without it marks have those that the chart gives them. */
  readonly themesOf?: (unitId: string) => readonly ThemeId[];
  /** English of short Chinese words of the source, or null where there is none. */
  readonly phrase?: (zh: string) => string | null;
}

/** The inside of an `<svg>` with its view box. Colours and type come from classes. */
export interface Drawing {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly body: string;
}

export interface Chart<R extends Row = Row> {
  /** Kebab-case, permanent: it stands in addresses. */
  readonly id: string;
  /** The rows that the chart draws, and nothing else. */
  table(records: readonly StoryRecord[]): Table<R>;
  /** The finding as one sentence without a full stop; its numbers come from the table. */
  title(table: Table<R>, lang: Lang): string;
  /** What a mark is, n, genres, what is left out and why. */
  note(table: Table<R>, lang: Lang): string;
  /** What a reader who can't see the figure needs to know of it. */
  alt(table: Table<R>, lang: Lang): string;
  /** Who made what the chart stands on besides the documents, or null. */
  credit(lang: Lang): string | null;
  /** Whether its marks are statements, so that a reader may choose those on a theme. */
  readonly picksTheme: boolean;
  /** Columns of the table that a page shows beside the figure; downloads have them all. */
  readonly shown: readonly string[];
  /** Definitions that both layouts point to, so that a page carries them once; mostly empty. */
  shared(table: Table<R>, context: Omit<DrawContext, 'layout'>): string;
  /** Draws the data marks through {@link drawMark} or {@link plotToDrawing}, which name units. */
  draw(table: Table<R>, context: DrawContext): Drawing;
}
