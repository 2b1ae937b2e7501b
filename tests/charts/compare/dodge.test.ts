import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dodge } from '../../../src/charts/compare/dodge.ts';
import { flowDots } from '../../../src/charts/compare/flow-dots.ts';

test('points that are far apart stay on the lowest level', () => {
  expect(dodge([0, 10, 20], 8)).toEqual([0, 0, 0]);
  expect(dodge([0, 2, 4, 20], 8)).toEqual([0, 1, 2, 0]);
});

test('points on one level are never too near to each other', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true })), (xs) => {
      const levels = dodge(xs, 7);
      xs.forEach((x, index) => {
        const near = xs.filter(
          (other, at) => at < index && levels[at] === levels[index] && Math.abs(other - x) < 7,
        );
        expect(near).toEqual([]);
      });
    }),
  );
});

test('dots that flow never overlap and stay within their width', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1, max: 7, noNaN: true })), (radii) => {
      const { dots, heightPx } = flowDots(radii, 60, 1.5);
      for (const [index, dot] of dots.entries()) {
        expect(dot.x + dot.r).toBeLessThanOrEqual(60);
        expect(dot.y + dot.r).toBeLessThanOrEqual(heightPx);
        for (const other of dots.slice(0, index)) {
          const away = Math.hypot(dot.x - other.x, dot.y - other.y);
          expect(away).toBeGreaterThanOrEqual(dot.r + other.r);
        }
      }
    }),
  );
});
