/** Paths of relative integers: a third of the bytes of d3's own paths for a map. */

type Point = readonly [x: number, y: number];

/** A ring or line with less than this many grid steps around its box says nothing at any size. */
const LEAST_EXTENT = 3;

const pair = (dx: number, dy: number): string => `${dx}${dy < 0 ? '' : ' '}${dy}`;

/** Points on the grid without repetitions and without points in the middle of a straight run. */
function toGridPoints(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const [exactX, exactY] of points) {
    const [x, y] = [Math.round(exactX), Math.round(exactY)];
    const last = kept.at(-1);
    if (last?.[0] === x && last[1] === y) continue;
    const before = kept.at(-2);
    if (last !== undefined && before !== undefined && goesOn(before, last, x, y)) kept.pop();
    kept.push([x, y]);
  }
  return kept;
}

function goesOn(before: Point, last: Point, x: number, y: number): boolean {
  const [ax, ay] = [last[0] - before[0], last[1] - before[1]];
  const [bx, by] = [x - last[0], y - last[1]];
  return ax * by === ay * bx && ax * bx + ay * by > 0;
}

function extentOf(points: readonly Point[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys);
}

interface Stroke {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/**
 * A drawing context for `d3.geoPath` that gathers rings and lines and writes them as one path
 * on the integer grid of its coordinates.
 */
export class RelativePath {
  #strokes: Stroke[] = [];
  #points: Point[] = [];

  beginPath(): void {
    this.#flush(false);
  }

  moveTo(x: number, y: number): void {
    this.#flush(false);
    this.#points = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    this.#points.push([x, y]);
  }

  closePath(): void {
    this.#flush(true);
  }

  /** Part of the interface; points are never drawn. */
  arc(): void {
    this.#points = [];
  }

  /**
   * The path data of everything drawn; empty when nothing was.
   *
   * @param islets whether parts too small to see are kept, as at least a step of the grid
   */
  toString({ islets }: { readonly islets: boolean }): string {
    this.#flush(false);
    let [atX, atY] = [0, 0];
    let data = '';
    for (const { points, closed } of this.#visible(islets)) {
      const [[startX, startY] = [0, 0], ...others] = points;
      data += `m${pair(startX - atX, startY - atY)}`;
      [atX, atY] = [startX, startY];
      for (const [x, y] of others) {
        const step = pair(x - atX, y - atY);
        data += step.startsWith('-') ? step : ` ${step}`;
        [atX, atY] = [x, y];
      }
      if (closed) {
        data += 'z';
        [atX, atY] = [startX, startY];
      }
    }
    return data;
  }

  #flush(closed: boolean): void {
    if (this.#points.length > 1) {
      const points = toGridPoints(this.#points);
      const [first] = points;
      const last = points.at(-1);
      if (closed && points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) {
        points.pop();
      }
      this.#strokes.push({ points, closed });
    }
    this.#points = [];
  }

  /** The largest part always stays, so that no county vanishes. */
  #visible(islets: boolean): readonly Stroke[] {
    const sized = this.#strokes.map((stroke) => ({ stroke, extent: extentOf(stroke.points) }));
    const largest = sized.reduce((most, { extent }) => Math.max(most, extent), 0);
    return sized
      .filter(({ extent }) => islets || extent >= Math.min(LEAST_EXTENT, largest))
      .map(({ stroke }) => (stroke.points.length < 2 ? asDot(stroke) : stroke));
  }
}

function asDot({ points: [point = [0, 0]], closed }: Stroke): Stroke {
  const [x, y] = point;
  return { points: [point, [x + 1, y], [x + 1, y + 1]], closed };
}
