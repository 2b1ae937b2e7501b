import { LAYOUT_WIDTHS } from '../chart.ts';
import type { Layout } from '../chart.ts';
import type { DocumentStrip } from './lay-out-pieces.ts';
import { lineRuns } from './line-runs.ts';
import { scaleOf } from './reading-sizes.ts';

/** Of all lines those in the first column, at best: beside each other they begin at one height. */
const SHARE = 0.5;

/**
 * The line before which a document may be cut in two: no unit goes on across it, and it is as near
 * as can be to where both parts are as high. `lines`, the document's, when there is none.
 */
export function findBreak(strip: DocumentStrip, layout: Layout, lines: number): number {
  const scale = scaleOf(layout);
  const crossed = new Set(
    strip.stretches
      .filter(({ row }) => row.units.length > 0)
      .flatMap(({ start, end }) =>
        lineRuns(start * scale, end * scale, LAYOUT_WIDTHS[layout])
          .slice(1)
          .map(({ line }) => line),
      ),
  );
  const [best = lines] = Array.from({ length: Math.max(0, lines - 1) }, (_, index) => index + 1)
    .filter((line) => !crossed.has(line))
    .toSorted((one, other) => Math.abs(one - lines * SHARE) - Math.abs(other - lines * SHARE));
  return best;
}
