import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { mergeLayouts } from '../../../src/downloads/embed/merge-layouts.ts';
import { slimDrawing } from '../../../src/downloads/embed/slim-drawing.ts';
import { isElement, readMarkup, toMarkup } from '../../../src/downloads/markup/read-markup.ts';
import type { DrawnElement } from '../../../src/downloads/markup/read-markup.ts';

const { document } = parseHTML('<!doctype html><body></body>');

const mark = (id: string, shape: string): string =>
  `<a href="/x/#u-${id}" data-units="${id}" aria-label="A mark">${shape}</a>`;

function svgOf(layout: string, size: string, body: string): DrawnElement {
  const [svg] = readMarkup(
    `<svg class="chart-svg chart-${layout}" viewBox="0 0 ${size}" width="1" height="1">${body}</svg>`,
  );
  if (!svg || !isElement(svg)) throw new Error('There is no drawing.');
  return svg;
}

/** What was merged as a document has it. */
function shown(svg: DrawnElement | undefined): Element {
  const holder = document.createElement('div');
  holder.innerHTML = svg ? toMarkup(svg) : '';
  return holder;
}

const narrow = (body: string): DrawnElement => svgOf('narrow', '288 100', body);
const wide = (body: string): DrawnElement => svgOf('wide', '640 50', body);

test('Each mark stands once, with its narrow shape and then its wide one.', () => {
  const merged = mergeLayouts(
    narrow(`<text>n</text>${mark('1-0', '<path d="M1 1"/>')}`),
    wide(`<text>w</text>${mark('1-0', '<path d="M2 2"/>')}`),
  );
  const links = [...shown(merged?.svg).querySelectorAll('a')];
  expect(links.map(({ children }) => [...children].map((one) => one.getAttribute('d')))).toEqual([
    ['M1 1', 'M2 2'],
  ]);
  expect(shown(merged?.svg).querySelector('.chart-narrow')?.textContent).toBe('n');
  expect(shown(merged?.svg).querySelector('.chart-wide')?.textContent).toBe('w');
  expect(merged?.css).toContain('aspect-ratio:288/100');
  expect(merged?.css).toContain('aspect-ratio:640/50');
});

test('A mark of several shapes, or of one that is moved, keeps them in a group.', () => {
  const merged = mergeLayouts(
    narrow(mark('1-0', '<text>a</text><text>b</text>')),
    wide(mark('1-0', '<path transform="translate(1 1)" d="M2 2"/>')),
  );
  const slim = slimDrawing(merged ? [merged.svg] : []);
  expect(slim).toContain('<g><text>a</text><text>b</text></g>');
  expect(slim).toContain('<g><path transform="translate(1 1)" d="M2 2"/></g>');
});

test.each([
  ['other marks', mark('1-0', '<path/>'), mark('1-1', '<path/>')],
  ['fewer marks', mark('1-0', '<path/>') + mark('1-1', '<path/>'), mark('1-0', '<path/>')],
  ['marks in groups', `<g>${mark('1-0', '<path/>')}</g>`, `<g>${mark('1-0', '<path/>')}</g>`],
  ['no marks', '<path/>', '<path/>'],
])('Layouts with %s stay apart.', (_, first, second) => {
  expect(mergeLayouts(narrow(first), wide(second))).toBeNull();
});

describe('Parts that both layouts draw alike', () => {
  const part = (place: string, body: string): string =>
    `<g class="chart-part" transform="${place}">${body}</g>`;
  const body = mark('1-0', '<path d="M1 1"/>');

  test('stand once, with their place in either layout.', () => {
    const merged = mergeLayouts(
      narrow(`<text>n</text>${part('translate(0 20)', body)}`),
      wide(`<text>w</text>${part('translate(328 0)', body)}`),
    );
    const [link, ...others] = [...shown(merged?.svg).querySelectorAll('a')];
    expect(others).toEqual([]);
    const places = ['.wide-place', '.narrow-place'].map((place) =>
      link?.closest(place)?.getAttribute('transform'),
    );
    expect(places).toEqual(['translate(328 0)', 'translate(0 20)']);
    expect(shown(merged?.svg).querySelector('.chart-narrow')?.textContent).toBe('n');
    expect(shown(merged?.svg).querySelector('.chart-wide')?.textContent).toBe('w');
  });

  test('that differ stay apart.', () => {
    const other = mark('1-0', '<path d="M2 2"/>');
    expect(mergeLayouts(narrow(part('', body)), wide(part('', other)))).toBeNull();
  });
});
