/** From rows to trees: a slogan, its items in order, and among them slogans that unfold further. */
import type { SloganRow } from '../../tables/slogan-items.ts';

export interface SloganNode {
  readonly row: SloganRow;
  /** The items that the text lists, in order. */
  readonly items: readonly (SloganRow | SloganNode)[];
}

interface Growing {
  readonly row: SloganRow;
  readonly items: (SloganRow | Growing)[];
}

export const isNode = (item: SloganRow | SloganNode): item is SloganNode => 'row' in item;

/** How many items the slogan announces that the text does not list; 0 when it states no number. */
export const missingItems = ({ declared, found }: SloganRow): number =>
  Math.max(0, (declared ?? 0) - found);

/** The trees of one place's rows, which stand in the order of the table. */
export function sloganTrees(rows: readonly SloganRow[]): SloganNode[] {
  const roots: Growing[] = [];
  const known = new Map<string, Growing>();
  for (const row of rows) {
    const above = known.get(row.kind === 'item' ? row.slogan : (row.parent ?? ''));
    if (row.kind === 'item') {
      above?.items.push(row);
      continue;
    }
    const node = { row, items: [] };
    known.set(row.slogan, node);
    if (row.parent === null || above === undefined) roots.push(node);
    else above.items.push(node);
  }
  return roots;
}
