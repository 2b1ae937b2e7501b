import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { slimDrawing } from '../../../src/downloads/embed/slim-drawing.ts';
import { readMarkup } from '../../../src/downloads/markup/read-markup.ts';

const { document } = parseHTML('<!doctype html><body></body>');

const mark = (id: string, place: string, label: string, theme = 'CITY'): string =>
  `<a href="/x/#u-${id}" class="mark" data-units="${id}" data-place="${place}" data-theme="${theme}" aria-label="${label}"><path d="M1 1"/></a>`;

/** Every mark of the slim drawing with what the groups around it say. */
function told(markup: string) {
  const holder = document.createElement('div');
  holder.innerHTML = slimDrawing(readMarkup(markup));
  return [...holder.querySelectorAll('a')].map((link) => ({
    place: link.closest('[data-place]')?.getAttribute('data-place'),
    theme: link.closest('[data-theme]')?.getAttribute('data-theme'),
    label: [link.parentElement?.closest('[aria-label]'), link]
      .map((one) => one?.getAttribute('aria-label'))
      .filter(Boolean)
      .join(', '),
  }));
}

const MARKS = ['a', 'b', 'c'].map((id) => mark(id, '331123', `Suichang, city, ${id}`));

test('What neighbouring marks share stands once around them, and each still tells all.', () => {
  const slim = slimDrawing(readMarkup(MARKS.join('')));
  expect(slim.match(/data-place/gu)).toHaveLength(1);
  expect(slim.match(/Suichang/gu)).toHaveLength(1);
  expect(told(MARKS.join(''))).toEqual(
    ['a', 'b', 'c'].map((id) => ({
      place: '331123',
      theme: 'CITY',
      label: `Suichang, city, ${id}`,
    })),
  );
});

test('A group of marks of one place says it once for all lines within.', () => {
  const lines = `<g transform="translate(0 1)">${MARKS.join('')}</g><g transform="translate(0 2)">${MARKS.join('')}</g>`;
  const slim = slimDrawing(readMarkup(`<g transform="scale(2)">${lines}</g>`));
  expect(slim.match(/data-place/gu)).toHaveLength(1);
  expect(told(`<g transform="scale(2)">${lines}</g>`)).toHaveLength(6);
  expect(new Set(told(`<g transform="scale(2)">${lines}</g>`).map(({ label }) => label)).size).toBe(
    3,
  );
});

test('A group says what its labels begin with, the groups within only what comes next.', () => {
  const row = ['330783', '331123'].flatMap((place) =>
    ['1/3', '2/3', '3/3'].map((n, index) =>
      mark(`${place}-${index}`, place, `City, ${place}, ${n}`),
    ),
  );
  const labels = [...slimDrawing(readMarkup(row.join(''))).matchAll(/aria-label="([^"]*)"/gu)];
  expect(labels.map(([, label]) => label)).toEqual([
    ...['City', '330783', '1/3', '2/3', '3/3'],
    ...['331123', '1/3', '2/3', '3/3'],
  ]);
});

test('A theme colours its marks alone, never the words in their group.', () => {
  const slim = slimDrawing(
    readMarkup(`<g transform="scale(2)"><text>n</text>${MARKS.join('')}</g>`),
  );
  expect(slim).toContain('<text>n</text><g data-theme="CITY">');
});

test('Few marks keep their own attributes.', () => {
  const slim = slimDrawing(readMarkup(MARKS.slice(0, 2).join('')));
  expect(slim).not.toContain('<g');
  expect(slim.match(/data-theme="CITY"/gu)).toHaveLength(2);
});
