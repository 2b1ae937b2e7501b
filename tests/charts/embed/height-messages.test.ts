import { expect, test } from 'vitest';
import { HEIGHT_DIALECTS, heightMessages } from '../../../src/charts/embed/height-messages.ts';

test('The height is told once in each dialect, in their order.', () => {
  const src = 'https://example.org/embed/map/';
  expect(heightMessages('map', 512, 'graphic', src)).toEqual([
    { type: 'opening-moves:height', chart: 'map', height: 512 },
    { 'datawrapper-height': { map: 512 } },
    `{"sender":"Flourish","context":"iframe.resize","method":"resize","height":512,"src":"${src}"}`,
    'pymxPYMxgraphicxPYMxheightxPYMx512',
  ]);
  expect(HEIGHT_DIALECTS).toHaveLength(4);
});
