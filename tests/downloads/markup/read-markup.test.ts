import { describe, expect, test } from 'vitest';
import { element, escapeMarkup } from '../../../src/charts/svg-markup.ts';
import { chartToFigure } from '../../../src/charts/chart-to-figure.ts';
import { CHARTS } from '../../../src/charts/registry.ts';
import {
  isElement,
  marksIn,
  readMarkup,
  toMarkup,
} from '../../../src/downloads/markup/read-markup.ts';
import { drawContext } from '../../charts/draw-context.ts';
import { referenceRecords } from '../../charts/reference-records.ts';

test.each(CHARTS)('The drawings of $id are read and written again as they were.', (chart) => {
  const { shared, narrow, wide } = chartToFigure(chart, referenceRecords(), drawContext());
  const markup = shared + narrow + wide;
  expect(readMarkup(markup).map(toMarkup).join('')).toBe(markup);
});

test('Words and attributes come as they were before they were escaped.', () => {
  const words = '<a> & "b" &lt;';
  const [read] = readMarkup(element('text', { 'aria-label': words }, escapeMarkup(words)));
  expect(read).toEqual({ name: 'text', attributes: { 'aria-label': words }, children: [words] });
});

test('Marks are found however deep they are.', () => {
  const mark = element('a', { 'data-units': '1-0' }, element('path', {}));
  const [drawing] = readMarkup(element('svg', {}, mark, element('g', {}, element('g', {}, mark))));
  expect(drawing && isElement(drawing) ? marksIn(drawing) : []).toHaveLength(2);
});

describe('Markup of another hand is an error:', () => {
  test.each(['<p>1', '<p>1</g></p>', '</p>', '<p a=1>1</p>', '<!-- c -->', 'a < b'])(
    '%s',
    (markup) => {
      expect(() => readMarkup(markup)).toThrow(Error);
    },
  );
});
