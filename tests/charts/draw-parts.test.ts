import { describe, expect, test } from 'vitest';

import { drawParts } from '../../src/charts/draw-parts.ts';
import { parseSvg } from './marks-of.ts';

const part = (heightPx: number) => ({ body: `<text>${heightPx}</text>`, heightPx });
const drawn = (layout: 'narrow' | 'wide', heights: readonly number[]) => {
  const { body, bottom } = drawParts(heights.map(part), { top: 10, gap: 5 }, { layout });
  const parts = [...parseSvg(body).children];
  return { places: parts.map((one) => one.getAttribute('transform')), parts, bottom };
};

describe('the parts of a drawing', () => {
  test('stand below each other in the narrow layout', () => {
    expect(drawn('narrow', [100, 50])).toMatchObject({
      places: ['translate(0 10)', 'translate(0 115)'],
      bottom: 165,
    });
  });

  test('stand in two columns of the wide layout, each in the shorter one', () => {
    expect(drawn('wide', [120, 60, 60])).toMatchObject({
      places: [
        'translate(0 10) scale(1.0833)',
        'translate(328 10) scale(1.0833)',
        'translate(328 81) scale(1.0833)',
      ],
      bottom: 146,
    });
  });

  test('are drawn the same in both, in the same order', () => {
    const [narrow, wide] = (['narrow', 'wide'] as const).map((layout) =>
      drawn(layout, [30, 90, 20, 70]).parts.map(({ innerHTML }) => innerHTML),
    );
    expect(wide).toEqual(narrow);
  });

  test('begin the second column level with what they go on from, where they say so', () => {
    const placesOf = (layout: 'narrow' | 'wide') => {
      const parts = [part(120), { ...part(60), leadPx: 48 }, part(20)];
      const { body } = drawParts(parts, { top: 10, gap: 5 }, { layout });
      return [...parseSvg(body).children].map((one) => one.getAttribute('transform'));
    };
    expect(placesOf('narrow')[1]).toBe('translate(0 135)');
    expect(placesOf('wide').slice(1)).toEqual([
      'translate(328 62) scale(1.0833)',
      'translate(328 133) scale(1.0833)',
    ]);
  });

  test('may be none', () => {
    expect(drawParts([], { top: 10, gap: 5 }, { layout: 'wide' })).toEqual({
      body: '',
      bottom: 10,
    });
  });
});
