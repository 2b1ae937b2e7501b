import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { LAYOUT_WIDTHS } from '../../src/charts/chart.ts';
import { THEME_IDS } from '../../src/reading/record.ts';
import { THEME_FAMILIES } from '../../src/tables/theme-families.ts';
import { colourOf, contrast, difference, seenWith } from './css-colours.ts';
import type { Vision } from './css-colours.ts';

const MODES = ['light', 'dark'] as const;

/** Least difference of two themes of different families: several times what can just be told. */
const LEAST: Readonly<Record<Vision, number>> = {
  full: 0.1,
  deuteranopia: 0.07,
  protanopia: 0.07,
  tritanopia: 0.035,
};

const themesOf = (family: string) => THEME_FAMILIES.find(({ id }) => id === family)?.themes ?? [];

const PAIRS = THEME_FAMILIES.flatMap(({ id }, index) =>
  THEME_FAMILIES.slice(index + 1).map((other) => [id, other.id] as const),
);

describe.each(MODES)('on a %s page', (mode) => {
  test('every theme stands out from the page and from a tinted box', () => {
    for (const theme of THEME_IDS) {
      for (const ground of ['paper', 'paper-2']) {
        const found = contrast(colourOf(`theme-${theme}`, mode), colourOf(ground, mode));
        expect(found, `${theme} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test.each(Object.keys(LEAST) as Vision[])(
    'families can be told apart with %s vision',
    (vision) => {
      for (const [one, other] of PAIRS) {
        for (const a of themesOf(one)) {
          for (const b of themesOf(other)) {
            const [first, second] = [a, b].map((theme) =>
              seenWith(vision, colourOf(`theme-${theme}`, mode)),
            );
            if (first === undefined || second === undefined) throw new Error('No colour.');
            expect(difference(first, second), `${a} and ${b}`).toBeGreaterThanOrEqual(
              LEAST[vision],
            );
          }
        }
      }
    },
  );

  test('dots, counties and outlines stand out from the map', () => {
    for (const { id } of THEME_FAMILIES) {
      for (const ground of ['map-land', 'map-province']) {
        const found = contrast(colourOf(`family-${id}`, mode), colourOf(ground, mode));
        expect(found, `${id} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
    const county = colourOf('map-county', mode);
    expect(contrast(county, colourOf('map-prefecture', mode))).toBeGreaterThanOrEqual(3);
    expect(contrast(colourOf('rule-2', mode), colourOf('map-land', mode))).toBeGreaterThanOrEqual(
      3,
    );
  });

  test('words can be read on every part of the map', () => {
    for (const words of ['ink', 'ink-2']) {
      for (const ground of ['paper', 'map-land', 'map-province', 'map-prefecture']) {
        const found = contrast(colourOf(words, mode), colourOf(ground, mode));
        expect(found, `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

test('words in a drawing are 12 px or more in every container that shows it', () => {
  const css = readFileSync('src/styles/chart.css', 'utf8');
  const sizeOf = (layout: string): number =>
    Number(new RegExp(`\\.chart-${layout} \\{[^}]*font-size: (\\d+)px`, 'u').exec(css)?.[1]);
  const switchPx = Number(/@container \(min-width: (\d+)px\)/u.exec(css)?.[1]);
  // A page of 320 px leaves the drawing 288.
  expect((sizeOf('narrow') * 288) / LAYOUT_WIDTHS.narrow).toBeGreaterThanOrEqual(12);
  expect((sizeOf('wide') * switchPx) / LAYOUT_WIDTHS.wide).toBeGreaterThanOrEqual(12);
});
