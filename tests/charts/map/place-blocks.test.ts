import { describe, expect, test } from 'vitest';

import { placeBlocks } from '../../../src/charts/map/place-blocks.ts';
import { isInside, overlapArea } from '../../../src/charts/map/rectangles.ts';

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
