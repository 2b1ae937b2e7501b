import { describe, expect, test } from 'vitest';

import { RelativePath } from '../../../src/charts/map/relative-path.ts';

function draw(rings: readonly (readonly (readonly [number, number])[])[], islets = false): string {
  const path = new RelativePath();
  for (const [first, ...others] of rings) {
    if (first !== undefined) path.moveTo(...first);
    for (const point of others) path.lineTo(...point);
    path.closePath();
  }
  return path.toString({ islets });
}

const SQUARE = [
  [10.2, 10.1],
  [20, 10],
  [20, 20],
  [10, 20],
] as const;

describe('a relative path', () => {
  test('is whole steps from point to point', () => {
    expect(draw([SQUARE])).toBe('m10 10 10 0 0 10-10 0z');
  });

  test('begins each ring at the start of the one before', () => {
    const moved = SQUARE.map(([x, y]) => [x + 30, y] as const);
    expect(draw([SQUARE, moved])).toBe('m10 10 10 0 0 10-10 0zm30 0 10 0 0 10-10 0z');
  });

  test('leaves out repeated points and points on a straight run', () => {
    const more = [SQUARE[0], [10.4, 10.3], [15, 10], SQUARE[1], SQUARE[2], SQUARE[3]] as const;
    expect(draw([more])).toBe(draw([SQUARE]));
  });

  test('drops parts too small to see, but never the largest', () => {
    const islet = [
      [50, 50],
      [51, 50],
      [51, 51],
    ] as const;
    expect(draw([SQUARE, islet])).toBe(draw([SQUARE]));
    expect(draw([islet])).toBe('m50 50 1 0 0 1z');
  });

  test('keeps every part where islets are asked for, a point as a step', () => {
    const point = [
      [50, 50],
      [50.1, 50],
      [50, 50.1],
    ] as const;
    expect(draw([SQUARE, point], true)).toBe('m10 10 10 0 0 10-10 0zm40 40 1 0 0 1z');
  });

  test('of nothing is empty', () => {
    expect(draw([])).toBe('');
  });
});
