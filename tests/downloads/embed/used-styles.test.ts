import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { usedStyles } from '../../../src/downloads/embed/used-styles.ts';

const { document } = parseHTML('<!doctype html><body></body>');

const used = (css: string, markup: string): string =>
  usedStyles(css, markup, { lang: 'en', document });

test('A rule stays when something matches it, and goes when nothing does.', () => {
  const css = '.a{fill:red}.b{fill:red}.a > rect{x:1}.a > path{x:2}';
  expect(used(css, '<g class="a"><rect/></g>')).toBe('.a{fill:red}.a>rect{x:1}');
});

test('Attributes that a selector names tell elements apart.', () => {
  const css = "g[data-theme='CITY']{x:1}g[data-theme='RURAL']{x:2}g[hidden]{x:3}";
  const markup = '<g data-theme="CITY"/><g data-theme="RURAL"/>';
  expect(used(css, markup)).toBe('g[data-theme=CITY]{x:1}g[data-theme=RURAL]{x:2}');
  expect(used('#b{x:1}#c{x:2}', '<g id="a"/><g id="b"/>')).toBe('#b{x:1}');
});

test('Where an element stands among many that are alike makes no difference.', () => {
  const alike = '<a><rect/></a>'.repeat(9);
  const css =
    'b + a{x:1}a + a{x:2}a + i{x:3}a:first-child{x:4}a:last-child{x:5}i > rect{x:6}a > i{x:7}';
  expect(used(css, `<g><b/>${alike}</g><g>${alike}<i><rect/></i></g><p></p>`)).toBe(
    'b + a{x:1}a + a{x:2}a + i{x:3}a:first-child{x:4}a:last-child{x:5}i>rect{x:6}',
  );
});
