/** The dots of the explainer: one for each forward unit, the same in every step. */
import { isForward } from '../../reading/record.ts';
import type { StoryRecord, Unit } from '../../reading/record.ts';
import { forwardUnits } from '../../tables/forward-units.ts';
import type { ForwardUnitRow } from '../../tables/forward-units.ts';
import { speakingPost } from '../../tables/speaking-post.ts';
import type { SpeakingPost } from '../../tables/speaking-post.ts';
import { targetsByPlace } from '../../tables/targets-by-place.ts';
import type { Table } from '../../tables/table.ts';

export interface ExplainerDot {
  /** Id of its forward unit. */
  readonly unit: string;
  /** Id of the record that holds the unit. */
  readonly story: string;
  /** A row for each place that the unit speaks for, at least one. */
  readonly rows: readonly [ForwardUnitRow, ...ForwardUnitRow[]];
  /** Keys of its places, joined by a space: units of the same places stand together. */
  readonly places: string;
  readonly post: SpeakingPost;
  /** How many numbers it holds that a place sets for itself. */
  readonly numbers: number;
}

function ownNumbers(records: readonly StoryRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { scope, units } of targetsByPlace(records).rows) {
    if (scope !== 'own') continue;
    // A number that runs over two units is counted where it begins.
    const [unit] = units;
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

function toDot(
  unit: Unit,
  record: StoryRecord,
  rows: ForwardUnitRow[],
  numbers: number,
): ExplainerDot | null {
  const [first, ...others] = rows;
  if (first === undefined) return null;
  return {
    unit: unit.id,
    story: record.id,
    rows: [first, ...others],
    places: rows.map(({ place }) => place).join(' '),
    post: speakingPost(unit, record),
    numbers,
  };
}

export interface ExplainerDots {
  readonly table: Table<ForwardUnitRow>;
  /** In the order of the places' codes, then of the text; units of two places after the first. */
  readonly dots: readonly ExplainerDot[];
}

/**
 * One dot a forward unit that speaks for a place. A unit of two places is one dot, although the
 * table has a row for each of them.
 */
export function explainerDots(records: readonly StoryRecord[]): ExplainerDots {
  const table = forwardUnits(records);
  const rows = Map.groupBy(table.rows, ({ unit }) => unit);
  const numbers = ownNumbers(records);
  const dots = records.flatMap((record) =>
    record.units
      .filter(isForward)
      .flatMap(
        (unit) => toDot(unit, record, rows.get(unit.id) ?? [], numbers.get(unit.id) ?? 0) ?? [],
      ),
  );
  const inOrder = dots.toSorted((one, other) =>
    one.places < other.places ? -1 : one.places > other.places ? 1 : 0,
  );
  return { table, dots: inOrder };
}
