import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { writtenPages } from './built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements and attribute quotes in its own, equally valid, way.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // A page is written for browsers, not for people to read as a file.
    'long-title': 'off',
    // The checkboxes of a group share a name, as radio buttons do; HTML allows both.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});

describe.each(writtenPages('dist'))('The page $path', ({ html }) => {
  test('is valid HTML.', async () => {
    const { results } = await validator.validateString(html);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });
});

test('Chinese in the table of a chart on an English page is marked as such.', () => {
  const pages = writtenPages('dist').filter(({ path }) => path.startsWith('charts/'));
  const cells = pages.flatMap(({ html }) => [
    ...parseHTML(html).document.querySelectorAll('.chart-table td'),
  ]);
  const quoted = cells.filter((cell) => /\p{Script=Han}/u.test(cell.textContent));
  expect(quoted.length).toBeGreaterThan(0);
  for (const cell of quoted) {
    for (const marked of cell.querySelectorAll('[lang="zh-CN"]')) marked.remove();
    expect(cell.textContent).not.toMatch(/\p{Script=Han}/u);
  }
});
