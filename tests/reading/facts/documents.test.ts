import { describe, expect, it } from 'vitest';

import { countyOfCode } from '../../../src/reading/facts/gazetteer.ts';
import { FIRST_HALF } from './documents/first-half.ts';
import { SECOND_HALF } from './documents/second-half.ts';
import { readFacts } from './read-facts.ts';

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';

describe.each(
  [...FIRST_HALF, ...SECOND_HALF].map((document) => ({
    ...document,
    named: `${document.id} ${firstLine(document.text)}`,
  })),
)('$named', ({ text, places, meeting, published }) => {
  const facts = readFacts(text);

  it('is about its county-level places and no others', () => {
    const codes = facts.places.map(({ code, name }) => code ?? `?${name}`);
    expect(codes).toEqual(places);
  });

  it('lies in the province that the gazetteer gives', () => {
    const provinces = places.map((code) => countyOfCode(code)?.province ?? null);
    expect(facts.places.map(({ province }) => province)).toEqual(provinces);
  });

  it('reports its own meeting on the right days', () => {
    const [first = null] = facts.meetings;
    const found = first && { type: first.type, start: first.start, end: first.end };
    expect(found).toEqual(meeting);
  });

  it('was published on its day', () => {
    expect(facts.published?.date ?? null).toBe(published);
  });

  it('gives evidence that lies inside one unit', () => {
    const spans = [...facts.places, ...facts.meetings].flatMap(({ evidence }) => evidence);
    for (const { quote } of spans) {
      const { source, units } = facts.reading;
      const holds = units.some(({ start, end }) => source.text.slice(start, end).includes(quote));
      expect(holds, quote).toBe(true);
    }
  });
});
