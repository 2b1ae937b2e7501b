import { expect, test } from 'vitest';
import { chartToFigure } from '../../src/charts/chart-to-figure.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import { NEUTRAL, relinkFigure } from '../../src/charts/relink-figure.ts';
import { LANGS } from '../../src/tables/table.ts';
import { drawContext } from './draw-context.ts';
import { referenceRecords } from './reference-records.ts';

const PLACES = [
  { idPrefix: 'a-', href: (unit: string): string => `/zh/stories/?a=1&b="${unit}"#u-${unit}` },
  { idPrefix: '', href: () => null },
];

test.each(CHARTS)('The chart $id with other links is what is drawn with them.', (chart) => {
  const draw = (place: Partial<Parameters<typeof drawContext>[0]>) =>
    chartToFigure(chart, referenceRecords(), drawContext(place));
  for (const lang of LANGS) {
    const neutral = draw({ lang, ...NEUTRAL });
    for (const { idPrefix, href } of PLACES) {
      expect(relinkFigure(neutral, idPrefix, href)).toEqual(draw({ lang, idPrefix, href }));
    }
  }
});
