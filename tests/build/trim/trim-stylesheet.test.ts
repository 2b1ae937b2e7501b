import { expect, test } from 'vitest';
import { trimStylesheet } from '../../../src/build/trim/trim-stylesheet.ts';

const trim = (css: string, ...names: string[]): string =>
  trimStylesheet(css, (name) => names.includes(name));

test('A rule stays for an element, an attribute, or a class that the page has.', () => {
  const css = 'p{margin:0}[data-theme=dark]{color:red}.used a{top:0}#here{left:0}';
  expect(trim(css, 'used', 'here')).toBe(css);
});

test('A rule goes whose classes the page does not have, and of several selectors only those.', () => {
  expect(trim('.used .none{top:0}.used,.none,p{left:0}#none{top:0}', 'used')).toBe(
    '.used,p{left:0}',
  );
});

test('What a selector excludes or takes for one of several need not be there.', () => {
  const css =
    '.used:not(.none){top:0}.used:is(.none,:hover){top:0}:where(.used:not(.a) .b) p{top:0}';
  expect(trim(css, 'used')).toBe(css);
});

test('What an element must hold has to be there.', () => {
  expect(trim('.used:has(.used){top:0}.used:has(.none :checked){top:0}', 'used')).toBe(
    '.used:has(.used){top:0}',
  );
});

test('Groups keep what is left in them, and go when they are empty.', () => {
  expect(
    trim(
      '@media print{.none{top:0}.used{top:1px}}@supports (x:y){@media print{.none{top:0}}}',
      'used',
    ),
  ).toBe('@media print{.used{top:1px}}');
});

test('Names within values, and rules that are no selectors, stay.', () => {
  const css =
    '@keyframes turn{from{top:.5em}to{top:0}}.used{background:url("data:image/svg+xml,%3Csvg .none %3E");margin:.5rem!important}@page{margin:1cm}';
  expect(trim(css, 'used')).toBe(css);
});

test('What is for pages in another language goes; a quotation may be in any.', () => {
  const css = ':root:lang(zh) .used{top:0}.used:lang(zh){left:0}';
  expect(trim(css, 'used', 'lang:zh')).toBe(css);
  expect(trim(css, 'used', 'lang:en')).toBe('.used:lang(zh){left:0}');
});
