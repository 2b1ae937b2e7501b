import { dot, plot, text } from '@observablehq/plot';
import { describe, expect, test } from 'vitest';

import { DATA_MARKS, plotToDrawing } from '../../src/charts/plot-to-drawing.ts';
import { drawContext } from './draw-context.ts';
import { marksOf } from './marks-of.ts';

const DATA = [
  { x: 10, y: 20.04, name: 'a' },
  { x: 30, y: 40.06, name: 'b & <c>' },
];

const MEANINGS = DATA.map(({ name }, index) => ({
  units: [`002-${index}`],
  place: '330783',
  theme: 'PARTY',
  label: name,
}));

function draw() {
  const context = drawContext();
  const drawn = plot({
    document: context.document,
    width: 100,
    height: 50,
    axis: null,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      text(DATA, { x: 'x', y: 'y', text: 'name', className: 'names' }),
      dot(DATA, { x: 'x', y: 'y', r: 3, fill: 'red', className: DATA_MARKS }),
    ],
  });
  return plotToDrawing(drawn, MEANINGS, context);
}

describe('a drawing made of a plot', () => {
  const { body, widthPx, heightPx } = draw();

  test('keeps its size', () => {
    expect([widthPx, heightPx]).toEqual([100, 50]);
  });

  test('says nothing to assistive technology but the names of its marks', () => {
    expect(body.match(/aria-[a-z]+="[^"]*"/gu)).toEqual([
      'aria-label="a"',
      'aria-label="b &amp; &lt;c&gt;"',
    ]);
  });

  test('has no style, colour or type of its own', () => {
    expect(body).not.toMatch(/<style|fill=|stroke=|font-/u);
  });

  test('makes each datum of the data layer a mark with its units', () => {
    expect(marksOf(body).map(({ units, label }) => [units, label])).toEqual([
      [['002-0'], 'a'],
      [['002-1'], 'b & <c>'],
    ]);
  });

  test('escapes words and rounds numbers', () => {
    expect(body).toContain('b &amp; &lt;c&gt;</text>');
    expect(body).toContain('cy="40.1"');
  });

  test('is refused when a mark has no meaning', () => {
    const context = drawContext();
    const drawn = plot({
      document: context.document,
      marks: [dot(DATA, { x: 'x', y: 'y', className: DATA_MARKS })],
    });
    expect(() => plotToDrawing(drawn, [], context)).toThrow('A data mark of Plot has no meaning.');
  });
});
