import { expect, it } from 'vitest';
import { stripPaths } from '../../../src/components/sidebar/strip-paths.ts';

it('draws all segments of a kind as one path, each a box of its own', () => {
  const box = { y: 7, width: 10, height: 6 };
  expect(
    stripPaths([
      { ...box, kind: 'theme-ECO', x: 0 },
      { ...box, kind: 'none', x: 12 },
      { ...box, kind: 'theme-ECO', x: 24 },
    ]),
  ).toEqual([
    ['theme-ECO', 'M0 7h10v6h-10zM24 7h10v6h-10z'],
    ['none', 'M12 7h10v6h-10z'],
  ]);
});
