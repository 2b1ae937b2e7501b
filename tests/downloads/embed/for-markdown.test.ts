import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { forMarkdown } from '../../../src/downloads/embed/for-markdown.ts';

const ADDRESS = 'https://example.org/compare/?place=330783&theme=RURAL';

test.each([
  '各地给自己定的19个数字中，东阳占14个',
  'a [b] (c) *d* _e_ `f` {g} \\ h',
  '![x](javascript:alert(1))',
  '~~7.5%~~ | 2023',
])('A title stays a title in Markdown: %s', (title) => {
  const { html } = markdownToHtml(`[${forMarkdown(title)}](${ADDRESS})`);
  expect(html.trim()).toBe(`<p><a href="${ADDRESS.replace('&', '&amp;')}">${title}</a></p>`);
});

test('Markup and entities in a title are words, and it stands on one line.', () => {
  const { html } = markdownToHtml(`[${forMarkdown('<b>&lt;\n\n# x')}](${ADDRESS})`);
  expect(html).toContain('>&lt;b&gt;&amp;lt; # x</a>');
});
