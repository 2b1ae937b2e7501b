import { expect, test } from 'vitest';
import { chartDocument } from '../../../src/build/chart-document.ts';
import { drawingStyle } from '../../../src/downloads/style/style-of.ts';

const CSS = `
:root { --ink: light-dark(#111111, #eeeeee); --sans: Arial; --accent: red }
:root:lang(zh) { --sans: Songti }
html:root { --accent: light-dark(#aa0000, #ffaaaa) }
.mark > * { stroke: transparent; cursor: pointer }
.mark:hover > * { stroke: var(--ink) }
.dot { fill: currentcolor; stroke: var(--accent) }
@media print { .dot { fill: white } }`;

const CIRCLE = { name: 'circle', attributes: { class: 'dot', r: '4' }, children: [] };
const PATH = [{ name: 'a', attributes: { class: 'mark' }, children: [CIRCLE] }, CIRCLE];

const styleIn = (lang: 'en' | 'zh', mode: 'light' | 'dark') =>
  drawingStyle(CSS, lang, mode, chartDocument());

test('the looks of an element are resolved for a palette, the strongest rule last', () => {
  expect(styleIn('en', 'light').attributesOf(PATH)).toEqual({
    fill: '#111111',
    stroke: '#aa0000',
  });
  expect(styleIn('en', 'dark').attributesOf(PATH)).toMatchObject({
    stroke: '#ffaaaa',
  });
});

test('an element elsewhere is matched for itself', () => {
  expect(styleIn('en', 'light').attributesOf([CIRCLE])).toEqual({
    fill: '#111111',
    stroke: '#aa0000',
  });
  const bare = { ...CIRCLE, attributes: {} };
  expect(styleIn('en', 'light').attributesOf([...PATH.slice(0, 1), bare])).toEqual({
    stroke: 'none',
  });
  expect(styleIn('en', 'light').attributesOf([bare])).toEqual({});
});

test('a font stack is that of the language', () => {
  expect(styleIn('en', 'light').value('--sans')).toBe('Arial');
  expect(styleIn('zh', 'light').value('--sans')).toBe('Songti');
});

test('a variable that no stylesheet defines is an error', () => {
  expect(() => styleIn('en', 'light').value('--none')).toThrow('--none');
});
