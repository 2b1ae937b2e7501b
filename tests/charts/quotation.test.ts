import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { quotationOf } from '../../src/charts/quotation.ts';
import type { SentenceEntry } from '../../src/charts/sentence-entry.ts';

const ENTRY: SentenceEntry = {
  zh: '要<script>干</script>"实"事',
  en: 'Do <b>real</b> things',
  enBy: 'machine translation',
  place: 'Dongyang',
  speaker: '张某某',
  date: '24 December 2022',
  tense: null,
  themes: [],
  codedBy: 'by rule',
  position: 'Part 1 of 2',
  href: '/stories/x/#u-002-0',
};
const ADDRESS = 'https://example.org/stories/x/#u-002-0';

const figureOf = (entry: SentenceEntry): Element | null =>
  parseHTML(`<body>${quotationOf(entry, ADDRESS, 'Read it')}</body>`).document.querySelector(
    'figure',
  );

test('A quotation holds the sentence, its translation, who, where, when, and its source.', () => {
  const figure = figureOf(ENTRY);
  const quote = figure?.querySelector('blockquote');
  expect(quote?.textContent).toBe(ENTRY.zh);
  expect(quote?.getAttribute('lang')).toMatch(/^zh/u);
  expect(quote?.getAttribute('cite')).toBe(ADDRESS);
  expect(figure?.querySelector('p[lang=en]')?.textContent).toBe(ENTRY.en);
  expect(figure?.querySelector('figcaption')?.textContent).toBe(
    '张某某 · Dongyang · 24 December 2022 · machine translation · Read it',
  );
  expect(figure?.querySelector('figcaption a')?.getAttribute('href')).toBe(ADDRESS);
});

test('No word of a document becomes markup in a quotation.', () => {
  expect(figureOf(ENTRY)?.querySelectorAll('script, b')).toHaveLength(0);
});

test('What is not known of a sentence is left out of its quotation.', () => {
  const figure = figureOf({ ...ENTRY, en: null, enBy: null, speaker: null, date: null });
  expect(figure?.querySelector('p')).toBeNull();
  expect(figure?.querySelector('figcaption')?.textContent).toBe('Dongyang · Read it');
});
