import type { Run } from './line-runs.ts';
import { STAFF } from './reading-sizes.ts';

/**
 * The hairlines on which the marks of a part of a line stand, `y` being the top of its band. Each is
 * said from the one before, so that the next part's are said in the same words: few bytes.
 */
export function staffPath({ x1, x2 }: Pick<Run, 'x1' | 'x2'>, y: number): string {
  const width = x2 - x1;
  return STAFF.map((below, index) => {
    const above = STAFF[index - 1];
    const start = above === undefined ? `M${x1} ${y + below}` : `m-${width} ${below - above}`;
    return `${start}h${width}`;
  }).join('');
}
