/** One layout of the calendar, drawn by Plot from a scene in pixels. */
import { plot, rect, ruleX, text } from '@observablehq/plot';

import type { MeetingRow } from '../../tables/meetings.ts';
import type { Table } from '../../tables/table.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import { DATA_MARKS, plotToDrawing } from '../plot-to-drawing.ts';
import { calendarScene } from './calendar-scene.ts';

/** Draws the chart. A meeting whose evidence is in no unit is a bar that opens nothing. */
export function drawCalendar(table: Table<MeetingRow>, context: DrawContext): Drawing {
  const { bars, events, words, ticks, bottom } = calendarScene(table.rows, context);
  const height = Math.ceil(bottom);
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  const quoted = bars.filter(({ units }) => units.length > 0);
  const drawn = plot({
    document: context.document,
    width: LAYOUT_WIDTHS[context.layout],
    height,
    margin: 0,
    axis: null,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      ruleX(ticks, { x: 'x', y1: 0, y2: height, className: 'chart-rule' }),
      // Thin bands carry each event down through the meetings.
      rect(events, { x1: 'x1', x2: 'x2', y1: 'y2', y2: height, className: 'calendar-band' }),
      rect(events, { ...box, title: 'source', className: 'calendar-event' }),
      rect(
        bars.filter(({ units }) => units.length === 0),
        { ...box, className: 'calendar-unquoted' },
      ),
      rect(quoted, { ...box, className: DATA_MARKS }),
      ...(['place', 'muted'] as const).flatMap((style) =>
        (['start', 'end'] as const).map((textAnchor) =>
          text(
            words.filter((word) => word.style === style && word.anchor === textAnchor),
            { x: 'x', y: 'y', text: 'text', textAnchor, className: `chart-${style}` },
          ),
        ),
      ),
    ],
  });
  return plotToDrawing(drawn, quoted, context);
}
