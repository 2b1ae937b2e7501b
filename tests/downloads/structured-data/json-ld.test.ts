import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toJsonLd } from '../../../src/downloads/structured-data/json-ld.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '</SCRIPT >',
  ']]>&lt;',
  'a\u2028b\u2029c',
  '"\\"; 县',
];

test.each(HOSTILE)('The title %j stays within its element and reads back.', (name) => {
  const json = toJsonLd([{ '@type': 'Article', name }]);
  const { document } = parseHTML(`<head><script type="x">${json}</script></head><p>after</p>`);
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelector('p')?.textContent).toBe('after');
  expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name }] });
});

test('Every text reads back, and none brings a sign of markup.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const json = toJsonLd([{ '@type': 'Article', name }]);
      expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
      expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name }] });
    }),
  );
});
