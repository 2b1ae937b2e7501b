import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { citationForms } from '../../../src/build/citations/citation-forms.ts';
import { sentenceWorks } from '../../../src/build/citations/sentence-works.ts';
import { workToBibtex } from '../../../src/downloads/citations/work-to-bibtex.ts';
import type { CslItem } from '../../../src/downloads/citations/work-to-csl.ts';
import { LANGUAGES } from '../../../src/i18n/language-tag.ts';
import type { StoryRecord, Unit } from '../../../src/reading/record.ts';
import { referenceRecords } from '../../charts/reference-records.ts';
import { makeSite } from '../make-site.ts';

const site = makeSite(referenceRecords());

const SILENT = { site: null, source: null, authors: null, editor: null, photographers: null };
const SOURCE: Pick<StoryRecord, 'outlet' | 'published'> = {
  outlet: { ...SILENT, source: '某某日报' },
  published: { date: '2023-09-02', basis: 'stated', span: { start: 0, end: 8, quote: '2023/9/2' } },
};

/** The citation of one unit of a document, in which some fields are others. */
function cited(
  id: string,
  language: 'en' | 'zh',
  changes: { readonly unit?: Partial<Unit>; readonly record?: Partial<StoryRecord> } = {},
) {
  const document = site.documents.find(({ record }) => id.startsWith(record.id));
  if (document === undefined) throw new Error(`There is no document of ${id}.`);
  const units = document.record.units.map((unit) =>
    unit.id === id ? { ...unit, ...changes.unit } : unit,
  );
  const record = { ...document.record, ...SOURCE, units, ...changes.record };
  const found = sentenceWorks(site, { ...document, record }, language).find(
    ({ unit }) => unit.id === id,
  );
  if (found === undefined) throw new Error(`There is no unit ${id}.`);
  return found.work;
}

const formsOf = (work: ReturnType<typeof cited>): Record<string, string> =>
  Object.fromEntries(citationForms(work).map(({ name, text }) => [name, text]));

describe('The citation of a sentence', () => {
  test('is there for every unit, in both languages, under a key and at an address of its own.', () => {
    for (const language of LANGUAGES) {
      for (const document of site.documents) {
        const works = sentenceWorks(site, document, language);
        expect(works.map(({ unit }) => unit.id)).toEqual(document.record.units.map(({ id }) => id));
        for (const { unit, work } of works) {
          const story = `${language === 'zh' ? '/zh' : ''}/stories/${document.slug}/`;
          expect(work.address).toBe(`https://example.org${story}#u-${unit.id}`);
          expect(work.key).toMatch(/^[a-z0-9-]+$/u);
          expect(work.quotation).toBe(unit.span.quote);
        }
        expect(new Set(works.map(({ work }) => work.key)).size).toBe(works.length);
      }
    }
  });

  test('is complete in English: nothing has to be filled in but the day of reading.', () => {
    expect(formsOf(cited('002-2423', 'en'))['GB/T 7714—2015']).toBe(
      'The Opening Moves desk. 楼琅坚在市委务虚会上强调 大干快上 奋进赶超 奋力推动东阳发展迈上新台阶: “扩大三大需求,即着力扩投资,狠抓重大项目谋划……” (Sentence 002-2423; speaker: 黄胜可; Dongyang, 23–24 December 2022; source: 某某日报, 2 September 2023)[EB/OL]. (2023-01-09)[引用日期]. https://example.org/stories/002/#u-002-2423.',
    );
  });

  test('is complete in Chinese, with Chinese signs.', () => {
    expect(formsOf(cited('002-2423', 'zh'))['GB/T 7714—2015']).toBe(
      '《开局》编辑部. 楼琅坚在市委务虚会上强调 大干快上 奋进赶超 奋力推动东阳发展迈上新台阶：“扩大三大需求,即着力扩投资,狠抓重大项目谋划……”（句子002-2423；说话人：黄胜可；东阳，2022年12月23日至24日；来源：某某日报，2023年9月2日）[EB/OL]. (2023-01-09)[引用日期]. https://example.org/zh/stories/002/#u-002-2423.',
    );
  });

  test('marks as inferred what is inferred.', () => {
    expect(cited('001-1750', 'en').description).toBe(
      'Sentence 001-1750; speaker: 县委书记; Xianju (inferred), December 2022 (inferred); source: 某某日报, 2 September 2023',
    );
    expect(cited('001-1750', 'zh').description).toContain('仙居（推断），2022年12月（推断）');
  });

  test('says what the source doesn’t state.', () => {
    const record = { outlet: SILENT, published: null, meetings: [] };
    const changes = { unit: { speaker: null }, record };
    expect(cited('002-2423', 'en', changes).description).toBe(
      'Sentence 002-2423; speaker: not stated; Dongyang, date of the meeting not stated; source and date of publication: not stated',
    );
    expect(cited('002-2423', 'zh', changes).description).toBe(
      '句子002-2423；说话人：原文未写；东阳，会议日期未写；来源与发布日期：原文未写',
    );
  });

  test('says of what is no speech what it is, and names no speaker.', () => {
    expect(cited('002-24', 'en').description).toBe(
      'Sentence 002-24; heading; source: 某某日报, 2 September 2023',
    );
  });

  test('quotes within quotation marks with single ones.', () => {
    const span = { start: 0, end: 1, quote: '奏响“最强音”' };
    const { title, quotation } = cited('002-2423', 'zh', { unit: { span } });
    expect(title).toContain('：“奏响‘最强音’”');
    expect(quotation).toBe('奏响“最强音”');
  });

  test('stays whole whatever a document says.', () => {
    const quote = '</pre><script>x</script>}}, url = {y} \\input{z} $& “县” % # ~ ^ 张某某';
    const unit = { span: { start: 0, end: 1, quote }, speaker: '{<b>张某某</b>}' };
    const work = cited('002-2423', 'zh', { unit });
    const forms = formsOf(work);
    expect(new Cite(workToBibtex(work)).data[0]).toMatchObject({
      id: work.key,
      URL: work.address,
      publisher: '开局',
    });
    const [item] = JSON.parse(forms['CSL-JSON'] ?? '') as CslItem[];
    expect(item).toMatchObject({ abstract: quote, genre: work.description, URL: work.address });
    expect(forms.APA?.endsWith(`]. 开局. ${work.address}`)).toBe(true);
    expect(forms.APA).toContain('说话人：{<b>张某某</b>}；');
  });
});
