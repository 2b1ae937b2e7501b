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

function circle(): Element {
  const holder = chartDocument().createElement('div');
  holder.innerHTML = '<a class="mark"><circle class="dot"/></a>';
  const found = holder.querySelector('circle');
  if (found === null) throw new Error('There is no circle.');
  return found;
}

test('the looks of an element are resolved for a palette, the strongest rule last', () => {
  expect(drawingStyle(CSS, 'en', 'light').attributesOf(circle())).toEqual({
    fill: '#111111',
    stroke: '#aa0000',
  });
  expect(drawingStyle(CSS, 'en', 'dark').attributesOf(circle())).toMatchObject({
    stroke: '#ffaaaa',
  });
});

test('a font stack is that of the language', () => {
  expect(drawingStyle(CSS, 'en', 'light').value('--sans')).toBe('Arial');
  expect(drawingStyle(CSS, 'zh', 'light').value('--sans')).toBe('Songti');
});

test('a variable that no stylesheet defines is an error', () => {
  expect(() => drawingStyle(CSS, 'en', 'light').value('--none')).toThrow('--none');
});
