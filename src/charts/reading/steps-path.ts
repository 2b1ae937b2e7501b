import type { Run } from './line-runs.ts';

/**
 * A straight stroke for each run, said from where the one before ended as long as they stand on the
 * same line: few bytes.
 *
 * @param yOf where strokes of a line begin
 * @param strokeOf how far the stroke of a run goes to the right and down; one of them is 0
 */
export function stepsPath(
  runs: readonly Run[],
  yOf: (line: number) => number,
  strokeOf: (run: Run) => readonly [number, number],
): string {
  let last: (Run & { readonly right: number; readonly down: number }) | null = null;
  let path = '';
  for (const run of runs) {
    const [right, down] = strokeOf(run);
    path +=
      last?.line === run.line
        ? `m${run.x1 - last.x1 - last.right} ${-last.down}`
        : `M${run.x1} ${yOf(run.line)}`;
    path += down === 0 ? `h${right}` : `v${down}`;
    last = { ...run, right, down };
  }
  return path;
}
