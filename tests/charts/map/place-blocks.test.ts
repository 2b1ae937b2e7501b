import { describe, expect, test } from 'vitest';

import { placeBlocks } from '../../../src/charts/map/place-blocks.ts';
import { isInside, nearestPoint, overlapArea } from '../../../src/charts/map/rectangles.ts';

const block = (key: string, x: number, y: number) => ({
  key,
  width: 60,
  height: 50,
  anchor: { x, y },
  obstacle: { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 },
  lines: [{ left: 0, top: 0, right: 60, bottom: 13 }],
});

const FRAME = { width: 288, height: 240 };
const NEIGHBOURS = [block('a', 140, 120), block('b', 152, 128), block('c', 146, 140)];

describe('blocks of neighbouring counties', () => {
  const { placed, bottom } = placeBlocks(NEIGHBOURS, FRAME);

  test('cover neither each other nor a county', () => {
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) expect(overlapArea(one.box, other.box)).toBe(0);
      for (const { obstacle } of NEIGHBOURS) expect(overlapArea(one.box, obstacle)).toBe(0);
    }
  });

  test('stay inside the frame', () => {
    const frame = { left: 0, top: 0, right: FRAME.width, bottom };
    expect(placed.every(({ box }) => isInside(box, frame))).toBe(true);
    expect(bottom).toBe(FRAME.height);
  });

  test('stand in the same places whenever they are placed', () => {
    expect(placeBlocks(NEIGHBOURS, FRAME).placed).toEqual(placed);
  });
});

test('a frame too small for its blocks grows', () => {
  const blocks = ['a', 'b', 'c', 'd', 'e', 'f'].map((key, index) => block(key, 60 + index * 5, 40));
  const { placed, bottom } = placeBlocks(blocks, { width: 150, height: 80 });
  expect(placed).toHaveLength(6);
  expect(bottom).toBeGreaterThan(80);
});

/** The places of the first stories on a phone, as broad as their dots. */
const REGION = (
  [
    ['a', 186, 25, 76, 46],
    ['b', 210, 72, 68, 46],
    ['c', 218, 90, 76, 59],
    ['d', 172, 98, 70, 46],
    ['e', 80, 124, 56, 46],
    ['f', 128, 98, 56, 46],
  ] as const
).map(([key, x, y, width, height]) => ({
  ...block(key, x, y),
  width,
  height,
  lines: [{ left: 0, top: 0, right: width, bottom: height }],
}));

test.each([...REGION.keys()])(
  'no block of a crowded region stands beside the county of another, whichever is first: %i',
  (first) => {
    const blocks = [...REGION.slice(first), ...REGION.slice(0, first)];
    const { placed } = placeBlocks(blocks, FRAME);
    for (const { key, box, end, anchor } of placed) {
      for (const other of REGION) {
        if (other.key === key) continue;
        const near = nearestPoint(box, other.anchor);
        const apart = Math.hypot(near.x - other.anchor.x, near.y - other.anchor.y);
        const own = Math.hypot(end.x - anchor.x, end.y - anchor.y);
        expect(apart, `${key} beside ${other.key}`).toBeGreaterThan(Math.min(own, 30));
      }
    }
  },
);
