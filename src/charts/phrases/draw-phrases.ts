/** One layout of the phrases chart, drawn by Plot from a scene in pixels. */
import { plot, rect, ruleY, text } from '@observablehq/plot';

import type { PhraseRow } from '../../tables/phrases-by-place.ts';
import type { Table } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import { DATA_MARKS, plotToDrawing } from '../plot-to-drawing.ts';
import { phrasesScene } from './phrases-scene.ts';
import type { PhraseWords } from './phrases-scene.ts';

/** One layer of Plot for each style, in the order of first use. */
function byStyle(words: readonly PhraseWords[]): [PhraseWords['style'], PhraseWords[]][] {
  return [...Map.groupBy(words, ({ style }) => style)];
}

/** Draws the chart; the numbers on the cells let touches through. */
export function drawPhrases(table: Table<PhraseRow>, context: DrawContext): Drawing {
  const { cells, words, rules, bottom } = phrasesScene(table.rows, context);
  const drawn = plot({
    document: context.document,
    width: LAYOUT_WIDTHS[context.layout],
    height: Math.ceil(bottom),
    margin: 0,
    axis: null,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      ruleY(
        rules.map((y) => ({ y })),
        { y: 'y', x1: 0, x2: LAYOUT_WIDTHS[context.layout], className: 'chart-rule' },
      ),
      rect(cells, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', className: DATA_MARKS }),
      ...byStyle(words).map(([style, each]) =>
        text(each, {
          x: 'x',
          y: 'y',
          text: 'text',
          textAnchor: 'start',
          className: `chart-${style}`,
        }),
      ),
    ],
  });
  return plotToDrawing(drawn, cells, context);
}
