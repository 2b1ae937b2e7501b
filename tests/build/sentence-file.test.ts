import { expect, test } from 'vitest';

import { sentenceFile } from '../../src/build/sentence-file.ts';
import type { PublishedDocument, Site } from '../../src/build/site.ts';
import { referenceRecords } from '../charts/reference-records.ts';

const record = referenceRecords().find(({ id }) => id === '004');
if (record === undefined) throw new Error('There is no document 004.');

const [first] = record.units.filter(({ tense }) => tense === 'plan');
if (first === undefined) throw new Error('Document 004 has no plan.');

const document: PublishedDocument = {
  record,
  slug: 'two-counties',
  sourceUrl: null,
  coding: { by: 'model', coder: null },
  inference: [],
  notes: {},
  rawText: '',
  paragraphs: [],
  translations: { [first.id]: { en: 'In English.', by: 'machine' } },
  stories: {
    en: { headline: '', standfirst: '', basis: 'generated', mdx: '' },
    zh: { headline: '', standfirst: '', basis: 'generated', mdx: '' },
  },
};

const tenses = ['review', 'situation', 'plan', 'procedural'].map((id) => ({
  id,
  label: { en: `${id} in English`, zh: `${id}的中文` },
}));

// Of the codebook a sentence needs the names of tenses alone.
const site = {
  codebook: { tenses } as unknown as Site['codebook'],
  phrases: { 潘琍: { en: 'Pan Li', by: 'machine' } },
} as const;

const fileIn = (language: 'en' | 'zh') =>
  sentenceFile({
    document,
    site,
    language,
    addresses: ({ id }) => ({ href: `/stories/two-counties/#u-${id}`, cite: `/cite/#u-${id}` }),
  });

test('every unit of a document has its text, its place in the document and its address', () => {
  const file = fileIn('en');
  expect(Object.keys(file)).toEqual(record.units.map(({ id }) => id));
  record.units.forEach(({ id, span }, index) => {
    expect(file[id]?.zh).toBe(span.quote);
    expect(file[id]?.position).toBe(`Part ${index + 1} of ${record.units.length}`);
    expect(file[id]?.href).toBe(`/stories/two-counties/#u-${id}`);
    expect(file[id]?.cite).toBe(`/cite/#u-${id}`);
  });
});

test('a translation says who made it, and a unit without one has none', () => {
  const file = fileIn('en');
  expect(file[first.id]).toMatchObject({ en: 'In English.', enBy: 'machine translation' });
  const other = record.units.find(({ id }) => id !== first.id);
  expect(file[other?.id ?? '']).toMatchObject({ en: null, enBy: null });
});

test('places, speakers and codes are words of the page’s language', () => {
  const spoken = record.units.find(({ speaker }) => speaker === '潘琍');
  const reported = record.units.find(({ speaker }) => speaker === '记者');
  const [en, zh] = [fileIn('en'), fileIn('zh')];
  expect(en[spoken?.id ?? '']).toMatchObject({ place: 'Hengfeng', speaker: 'Pan Li' });
  expect(zh[spoken?.id ?? '']).toMatchObject({ place: '横峰', speaker: '潘琍' });
  expect(en[reported?.id ?? '']?.speaker).toBe('the reporter');
  expect(en[first.id]).toMatchObject({ tense: 'plan in English', codedBy: 'by model' });
  expect(zh[first.id]).toMatchObject({ tense: 'plan的中文', codedBy: '模型编码' });
});

test('themes are listed in the signs of the page’s language', () => {
  const coded = record.units.find(({ themes }) => themes.length > 1);
  expect(coded?.themes).toEqual(['PROJECT', 'INDUSTRY']);
  expect(fileIn('en')[coded?.id ?? '']?.themes).toBe('Projects, Industry');
  expect(fileIn('zh')[coded?.id ?? '']?.themes).toBe('项目投资、产业');
});

test('a sentence has the day of its meeting, and what is inferred of it says so', () => {
  const spoken = record.units.find(({ speaker }) => speaker === '潘琍');
  expect(fileIn('en')[spoken?.id ?? '']?.date).toBe('9–10 December 2022');
  const hidden = referenceRecords().find(({ id }) => id === '001');
  if (hidden === undefined) throw new Error('There is no document 001.');
  const of = (language: 'en' | 'zh', changed: typeof hidden) =>
    sentenceFile({
      document: { ...document, record: changed },
      site,
      language,
      addresses: () => ({ href: '/' }),
    });
  const [plan] = hidden.units.filter(({ tense }) => tense === 'plan');
  const id = plan?.id ?? '';
  expect(of('en', hidden)[id]).toMatchObject({
    place: 'Xianju (inferred)',
    date: 'December 2022 (inferred)',
  });
  expect(of('zh', hidden)[id]).toMatchObject({
    place: '仙居（推断）',
    date: '2022年12月（推断）',
  });
  const published = { date: '2023-09-02', basis: 'stated', span: first.span } as const;
  expect(of('en', { ...hidden, meetings: [], published })[id]?.date).toBe(
    'published 2 September 2023',
  );
});
