import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { glossarySchema } from '../../src/build/glossary-schema.ts';
import { readYaml } from '../../src/build/read-yaml.ts';
import {
  documentTranslationSchema,
  sharedTranslationSchema,
} from '../../src/build/translation-schema.ts';
import { codingSchema } from '../../src/build/coding-schema.ts';
import { numbersInChinese } from './numbers-in-chinese.ts';
import { numbersInEnglish } from './numbers-in-english.ts';

interface Reference {
  seeds: Record<
    string,
    { units: { id: string; text: string; section: string }[]; slogans: { text: string }[] }
  >;
}

interface Pair {
  readonly zh: string;
  readonly en: string;
}

const content = (path: string): string =>
  fileURLToPath(new URL(`../../src/content/${path}`, import.meta.url));
const reference = JSON.parse(
  readFileSync(new URL('../reference/reference.json', import.meta.url), 'utf8'),
) as Reference;
const ids = Object.keys(reference.seeds);
const documents = new Map(
  ids.map((id) => [id, readYaml(content(`translations/${id}.yaml`), documentTranslationSchema)]),
);
const shared = readYaml(content('translations/shared.yaml'), sharedTranslationSchema);
const glossary = readYaml(content('glossary.yaml'), glossarySchema);
const codings = ids.map((id) => readYaml(content(`codings/${id}.yaml`), codingSchema));

const phraseSchema = z.record(z.string(), z.string());
const phraseSections = new Map(
  Object.entries(shared).flatMap(([name, section]) => {
    const { data } = phraseSchema.safeParse(section);
    return data === undefined ? [] : [[name, data] as const];
  }),
);
const sentences: Pair[] = ids.flatMap((id) => documents.get(id)?.units ?? []);
const phrases: Pair[] = [...phraseSections.values()].flatMap((section) =>
  Object.entries(section).map(([zh, en]) => ({ zh, en })),
);
const everything = [...sentences, ...phrases];

/** Pairs that break a rule, as `Chinese → English (what is missing)`. */
const faults = (pairs: readonly Pair[], missing: (pair: Pair) => readonly unknown[]): string[] =>
  pairs.flatMap((pair) => {
    const what = missing(pair);
    return what.length === 0 ? [] : [`${pair.zh} → ${pair.en} (${what.join(', ')})`];
  });

/** What of `needed` is not in `given`, each value as often as it is needed. */
function notIn<T>(needed: readonly T[], given: readonly T[]): T[] {
  const left = [...given];
  return needed.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whether an English text holds a term as a word or its stem: assess in assessment, not mu in must. */
function holds(en: string, term: string): boolean {
  const literal = term.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  return new RegExp(`(?<![A-Za-z])${literal}(?:e?s|ed|ing|ments?)?(?![A-Za-z])`, 'iu').test(en);
}

describe('the translations of a document', () => {
  test.each(ids)('%s: every unit outside the boilerplate has one, and no entry is stale', (id) => {
    const texts = reference.seeds[id]?.units
      .filter(({ section }) => section !== 'boilerplate')
      .map(({ text }) => text.trim());
    expect(documents.get(id)?.units.map(({ zh }) => zh)).toEqual([...new Set(texts)]);
  });

  test('hold every number of the Chinese, as often as it is stated', () => {
    expect(
      faults(everything, ({ zh, en }) => notIn(numbersInChinese(zh), numbersInEnglish(en))),
    ).toEqual([]);
  });

  test('bring in no number in digits that the Chinese does not state', () => {
    const inDigits = (en: string): number[] =>
      numbersInEnglish((en.match(/\d[\d,.]*(?:st|nd|rd|th)?(?: [bm]illion)?/gu) ?? []).join(' · '));
    expect(faults(everything, ({ zh, en }) => notIn(inDigits(en), numbersInChinese(zh)))).toEqual(
      [],
    );
  });

  test('keep every quotation of the Chinese', () => {
    const marks = (text: string): string[] => text.match(/[“”]/gu) ?? [];
    expect(faults(sentences, ({ zh, en }) => notIn(marks(zh), marks(en)))).toEqual([]);
  });

  test('mark every redaction and fill in none', () => {
    const hidden = (text: string, mark: string): number => text.split(mark).length - 1;
    expect(
      faults(everything, ({ zh, en }) =>
        hidden(zh, '**') === hidden(en, '[redacted]') ? [] : ['[redacted]'],
      ),
    ).toEqual([]);
    expect(documents.get('001')?.units.filter(({ en }) => /xianju/iu.test(en))).toEqual([]);
  });

  test('hold no Chinese characters', () => {
    expect(faults(everything, ({ en }) => en.match(/\p{Script=Han}+/gu) ?? [])).toEqual([]);
  });

  test('differ wherever the Chinese differs', () => {
    const byEnglish = Map.groupBy(sentences, ({ en }) => en.toLowerCase().replace(/\d/gu, '#'));
    const repeated = [...byEnglish.values()].map((pairs) => new Set(pairs.map(({ zh }) => zh)));
    expect(repeated.filter((texts) => texts.size > 1)).toEqual([]);
  });

  test('leave no clause out: none is shorter than 1.6 letters for each Chinese character', () => {
    const length = (zh: string): number => zh.match(/\p{Script=Han}/gu)?.length ?? 0;
    expect(
      faults(sentences, ({ zh, en }) => (en.length < 1.6 * length(zh) ? ['short'] : [])),
    ).toEqual([]);
  });

  test('are spelt as in Britain', () => {
    const american =
      /\b(?!siz|priz|seiz)\w+iz(?:e[ds]?|ing|ations?)\b|\b(?:color|labor|favor|honor)\w*|\b(?:center|program|defense)s?\b/giu;
    const explained = glossary.map(({ zh, short }) => ({ zh, en: short.en }));
    expect(faults([...everything, ...explained], ({ en }) => en.match(american) ?? [])).toEqual([]);
  });
});

describe('set phrases and names', () => {
  // The sources have half-width brackets, the glossary, our own text, full-width ones.
  const asInSources = (zh: string) => zh.replaceAll('（', '(').replaceAll('）', ')');
  const renderings = glossary.flatMap(({ zh, en, fixed, renderings }) => [
    ...(fixed ? [{ zh: asInSources(zh), en: [en] }] : []),
    ...renderings,
  ]);

  test('are in English as the glossary has them, wherever the Chinese stands', () => {
    expect(
      faults(everything, ({ zh, en }) =>
        renderings
          .filter((term) => zh.includes(term.zh) && !term.en.some((form) => holds(en, form)))
          .map((term) => term.en[0]),
      ),
    ).toEqual([]);
  });

  test.each(['names', 'named'])('of the list of %s are the same in every sentence', (section) => {
    const list = Object.entries(phraseSections.get(section) ?? {});
    expect(list.length).toBeGreaterThan(0);
    expect(
      faults(sentences, ({ zh, en }) =>
        list
          .filter(([name, english]) => zh.includes(name) && !holds(en, english))
          .map(([name]) => name),
      ),
    ).toEqual([]);
  });

  test.each([
    ['names', codings.flatMap(({ officials }) => officials?.map(({ name }) => name))],
    ['posts', codings.flatMap(({ officials }) => officials?.map(({ title }) => title))],
    ['roles', codings.flatMap(({ officials }) => officials?.map(({ role }) => role))],
    ['meetings', codings.flatMap(({ meetings }) => meetings?.map(({ name }) => name))],
    ['formats', codings.flatMap(({ meetings }) => meetings?.map(({ format }) => format))],
    ['frameworks', codings.flatMap(({ frameworks }) => frameworks?.map(({ label }) => label))],
    ['components', codings.flatMap(({ frameworks }) => frameworks?.flatMap((f) => f.components))],
    ['metrics', codings.flatMap(({ targets }) => targets?.map(({ metric }) => metric))],
    ['aims', codings.flatMap(({ aims }) => aims?.map(({ text }) => text))],
    ['milestones', codings.flatMap(({ milestones }) => milestones?.map(({ what }) => what))],
    ['statuses', codings.flatMap(({ milestones }) => milestones?.map(({ status }) => status))],
    ['deadlines', codings.flatMap(({ targets }) => targets?.map(({ deadline }) => deadline))],
    [
      'places',
      codings.flatMap(({ places }) =>
        places?.flatMap(({ name, prefecture, province }) => [
          name,
          prefecture?.name,
          province?.name,
        ]),
      ),
    ],
    ['named', codings.flatMap(({ named }) => named?.map(({ name }) => name))],
    ['slogans', ids.flatMap((id) => reference.seeds[id]?.slogans.map(({ text }) => text))],
  ])('of the kind %s that are published all have an English form', (section, published) => {
    const wanted = published.filter((text) => /\p{Script=Han}/u.test(text ?? '')).map(String);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((text) => phraseSections.get(section)?.[text] === undefined)).toEqual([]);
  });

  test('are in English the same in every list, since pages find them by the Chinese alone', () => {
    const byChinese = Map.groupBy(phrases, ({ zh }) => zh);
    const forms = [...byChinese].map(
      ([zh, pairs]) => [zh, new Set(pairs.map(({ en }) => en))] as const,
    );
    expect(forms.filter(([, english]) => english.size > 1)).toEqual([]);
  });

  test('for the units of targets exist, with the factor that makes 30亿元 3 billion yuan', () => {
    const units = codings.flatMap(({ targets }) => targets?.map(({ unit }) => unit) ?? []);
    expect(units.filter((unit) => unit !== null && shared.units[unit] === undefined)).toEqual([]);
    expect(shared.units['亿元']).toEqual({ en: 'billion yuan', factor: 0.1 });
  });
});

describe('a catalogue', () => {
  const unit = { zh: '会议以视频形式召开。', en: 'The meeting was held by video.' };

  test('revised by a person says on what day', () => {
    const units = [unit];
    expect(documentTranslationSchema.safeParse({ by: 'machine', units }).success).toBe(true);
    expect(documentTranslationSchema.safeParse({ by: 'person', units }).success).toBe(false);
    expect(
      documentTranslationSchema.safeParse({ by: 'person', date: '2024-05-31', units }).success,
    ).toBe(true);
  });

  test('with two translations of one text, or an empty one, is refused', () => {
    for (const units of [[unit, unit], [{ ...unit, en: ' ' }]]) {
      expect(documentTranslationSchema.safeParse({ by: 'machine', units }).success).toBe(false);
    }
  });
});

describe('the glossary', () => {
  const term = {
    id: 'mu',
    zh: '亩',
    pinyin: 'mǔ',
    en: 'mu',
    short: { en: 'A unit of land.', zh: '面积单位。' },
    see: [],
  };

  test('needs every term in both languages', () => {
    expect(glossarySchema.safeParse([term]).success).toBe(true);
    expect(glossarySchema.safeParse([{ ...term, short: { en: 'A unit.' } }]).success).toBe(false);
    expect(glossarySchema.safeParse([{ ...term, en: '' }]).success).toBe(false);
  });

  test('has no id twice and refers to no term that is missing', () => {
    expect(glossarySchema.safeParse([term, term]).success).toBe(false);
    expect(glossarySchema.safeParse([{ ...term, see: ['jin'] }]).success).toBe(false);
  });
});

describe('the numbers of a text', () => {
  test.each([
    ['招引100亿元以上项目2个、亿元以上项目100个', [1e10, 2, 1e8, 100]],
    ['规上工业产值是228亿,第五个百亿级产业集群', [2.28e10, 5, 1e10]],
    ['一要抓好五大会战,进一步统一思想,在“十四五”中期', [1, 5, 14, 5]],
    ['增长7.5%,引进十万青年大学生', [7.5, 1e5]],
    ['15.12.2022', [15, 12, 2022]],
    ['千方百计为百姓,黄金万两', [1e4]],
  ])('in Chinese are found by value: %s', (text, values) => {
    expect(numbersInChinese(text)).toEqual(values);
  });

  test.each([
    ['2 projects of 10 billion yuan and 100 of 100 million', [2, 1e10, 100, 1e8]],
    ['22.8 billion yuan; the fifth of the ten-billion-yuan class', [2.28e10, 5, 1e10]],
    ['ten thousand mu, hundred billion yuan', [1e4, 1e11]],
    ['the 20th, on 23 December, 13,100 characters', [20, 23, 12, 13100]],
    ['twin engines, the triple pressure', [2, 3]],
  ])('in English are found by value: %s', (text, values) => {
    expect(numbersInEnglish(text)).toEqual(values);
  });
});
