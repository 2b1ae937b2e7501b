import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordToAnnotations } from '../../../src/downloads/annotations/record-to-annotations.ts';
import { selectText } from '../../../src/downloads/annotations/select-text.ts';
import { documentText } from '../../../src/downloads/document-text.ts';
import { referenceRecords } from '../../charts/reference-records.ts';

const CONTEXT = {
  address: 'https://example.org/data/000.annotations.jsonld',
  source: 'https://example.org/data/000.txt',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  publisher: 'The desk',
  language: 'zh-CN',
};

describe.each(referenceRecords())('The annotations of document $id', (record) => {
  const paragraphs = record.units.map(({ id }) => [id]);
  const text = documentText(record, paragraphs);
  const { items, partOf } = recordToAnnotations(record, text, CONTEXT);
  const characters = Array.from(text.text);

  test('are one for each unit, with its codes.', () => {
    expect(items.map(({ id }) => id.split('#')[1])).toEqual(record.units.map(({ id }) => id));
    expect(partOf.total).toBe(record.units.length);
    for (const [index, { body }] of items.entries()) {
      const tags = body.map(({ value }) => value);
      for (const theme of record.units[index]?.themes ?? [])
        expect(tags).toContain(`theme:${theme}`);
    }
  });

  test('find the unit in the published text by its place in code points.', () => {
    for (const [index, { target }] of items.entries()) {
      const [quote, position] = target.selector;
      const found = characters.slice(position.start, position.end).join('');
      expect(found).toBe(record.units[index]?.span.quote);
      expect(quote.exact).toBe(found);
    }
  });

  test('find it by the words around it.', () => {
    for (const { target } of items) {
      const [{ prefix, exact, suffix }] = target.selector;
      expect(text.text).toContain(prefix + exact + suffix);
    }
  });
});

describe('A selector', () => {
  test('counts a character outside the basic plane as one.', () => {
    const [quote, position] = selectText('𠮷县2023年', 2, 3);
    expect(quote).toMatchObject({ prefix: '𠮷', exact: '县', suffix: '2023年' });
    expect(position).toMatchObject({ start: 1, end: 2 });
  });

  test('never cuts a character in half.', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (sample, a, b) => {
        const points = Array.from(sample);
        const [from = 0, to = 0] = [a % points.length, b % points.length].toSorted((x, y) => x - y);
        const before = points.slice(0, from).join('');
        const inside = points.slice(from, to).join('');
        const [quote, position] = selectText(sample, before.length, before.length + inside.length);
        expect(position).toMatchObject({ start: from, end: to });
        expect(before.endsWith(quote.prefix)).toBe(true);
        expect(Array.from(quote.prefix).length).toBe(Math.min(from, 32));
        expect(Array.from(quote.suffix).length).toBe(Math.min(points.length - to, 32));
      }),
    );
  });
});
