import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/build/search/build-search-index.ts';
import {
  createSearchIndex,
  type SearchIndex,
} from '../../../src/components/search/search-index.ts';
import { openIndex } from './index-on-disk.ts';
import {
  measure,
  randomSubstrings,
  searchUnits,
  seededRandom,
  toTraditional,
} from './measure-search.ts';
import { referenceDocuments, searchDocument, searchUnit } from './reference-documents.ts';

const SUBSTRINGS = 400;
/** Bytes, gzip: Pagefind's program, the index and the first story; the page's own script comes on top. */
const FIRST_RESULT = 114_000;

const documents = referenceDocuments();
const TERMS = JSON.parse(readFileSync('tests/build/search/search-terms.json', 'utf8')) as string[];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opening-moves-search-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function build(name: string, built: typeof documents): Promise<string> {
  const outDir = join(folder, name);
  await buildSearchIndex({ documents: built, phrases: {}, outDir });
  return join(outDir, 'pagefind');
}

describe('The index of the five seeds', () => {
  let path: string;
  let index: SearchIndex;
  beforeAll(async () => {
    path = await build('seeds', documents);
    index = createSearchIndex(openIndex(path));
  });

  test('finds every unit that holds a random string of two to four characters, and no other.', async () => {
    const queries = randomSubstrings(documents, SUBSTRINGS, seededRandom(1));
    const { recall, precision } = await measure(documents, index, queries);
    expect({ recall, precision }).toEqual({ recall: 1, precision: 1 });
  });

  test('finds terms that readers look for exactly.', async () => {
    expect(TERMS.length).toBeGreaterThanOrEqual(60);
    const { recall, precision } = await measure(documents, index, TERMS);
    expect({ recall, precision }).toEqual({ recall: 1, precision: 1 });
  });

  test.each(toTraditional.map((convert, standard) => ({ convert, standard })))(
    'finds the same when they are typed in traditional characters (standard $standard).',
    async ({ convert }) => {
      const queries = [...TERMS, ...randomSubstrings(documents, SUBSTRINGS, seededRandom(2))];
      const { recall, precision } = await measure(documents, index, queries, convert);
      expect({ recall, precision }).toEqual({ recall: 1, precision: 1 });
    },
  );

  test.each([
    ['dongyang', '东阳'],
    ['DŌNGYÁNG', '东阳'],
    ['lou langjian', '楼琅坚'],
    ['"lou langjian"', '楼琅坚'],
    ['langjian', '楼琅坚'],
    ['loulangjian', '楼琅坚'],
    ['ouyang xing', '欧阳兴'],
    ['jiangxi', '江西'],
  ])('finds by the pinyin %s the units that name %s.', async (pinyin, name) => {
    const found = await searchUnits(index, pinyin);
    expect(found.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual((await searchUnits(index, name)).sort());
  });

  test('keeps the units that a query finds together when several terms are typed.', async () => {
    const both = await searchUnits(index, '东阳 GDP');
    const [one, other] = [await searchUnits(index, '东阳'), await searchUnits(index, 'GDP')];
    expect(both.sort()).toEqual(one.filter((id) => other.includes(id)).sort());
  });

  test('names the story of a place that its source hides.', async () => {
    expect(await index.stories(['xianju'], null)).toEqual(['story-001']);
    expect(await index.stories(['仙居'], null)).toEqual(['story-001']);
  });

  test('leaves out stories of which no unit can pass the filters.', async () => {
    const none = { place: [], theme: [], speaker: [], tense: [] };
    expect(await index.stories(['发展'], { ...none, place: ['330783'] })).toEqual(['story-002']);
    expect(await index.stories([], { ...none, speaker: ['楼琅坚'] })).toEqual(['story-002']);
  });

  test('costs at most what the standard allows up to the first result, even in English.', async () => {
    for (const query of ['高质量发展', 'dongyang']) {
      const disk = openIndex(path);
      const cold = createSearchIndex(disk);
      const [slug = ''] = await cold.stories([query], null).catch(() => []);
      await cold.story(slug, true);
      const bytes = disk.fetched.map(({ bytes: file }) =>
        Math.min(file.length, gzipSync(file).length),
      );
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST_RESULT);
    }
  });

  test('holds the program and the index and nothing else of Pagefind.', () => {
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.js'))).toEqual(['pagefind.js']);
    expect(files.filter((file) => /fragment|\.css$/u.test(file))).toEqual([]);
  });
});

describe('An index', () => {
  test('holds no text of a website around the document.', async () => {
    const unit = searchUnit('x', 0, '联系电话张某某处', { section: 'boilerplate', tense: null });
    const path = await build('boilerplate', [
      searchDocument('x', [unit, searchUnit('x', 9, '发展')]),
    ]);
    const index = createSearchIndex(openIndex(path));
    expect(await searchUnits(index, '联系电话')).toEqual([]);
    expect(readFileSync(join(path, 'stories', 'story-x.json'), 'utf8')).not.toContain('联系电话');
  });

  test('finds English words of a translation, in the other number too, at the beginning of words.', async () => {
    const [one, two] = [searchUnit('y', 0, '推动发展'), searchUnit('y', 10, '项目建设')];
    const document = {
      ...searchDocument('y', [one, two]),
      translations: {
        [one.id]: { en: 'Promote the development of counties.', by: 'machine' as const },
        [two.id]: { en: 'Build the projects (in the “new” era).', by: 'person' as const },
      },
    };
    const index = createSearchIndex(openIndex(await build('translated', [document])));
    expect(await searchUnits(index, 'county')).toEqual([one.id]);
    expect(await searchUnits(index, 'develop')).toEqual([one.id]);
    expect(await searchUnits(index, 'era new')).toEqual([two.id]);
    expect(await searchUnits(index, '"the projects"')).toEqual([two.id]);
    expect(await searchUnits(index, 'velopment')).toEqual([]);
    expect(await searchUnits(index, '推动 build')).toEqual([]);
  });

  test('finds a passage of an editor’s story in its own language only.', async () => {
    const document = searchDocument('z', [searchUnit('z', 0, '发展')]);
    const mdx = 'import X from "y"\n\n## 开门办会\n\n县里<Term id="w">务虚</Term>两天。{1 + 1}\n';
    const stories = {
      ...document.stories,
      zh: { headline: '标题', standfirst: '提要', basis: 'edited' as const, mdx },
    };
    const index = createSearchIndex(openIndex(await build('prose', [{ ...document, stories }])));
    expect(await index.prose(['务虚'], 'zh')).toEqual([
      { slug: 'story-z', headline: '标题', passages: ['提要', '开门办会', '县里务虚两天。'] },
    ]);
    expect(await index.prose(['务虚'], 'en')).toEqual([]);
    expect(await index.stories(['开门'], null)).toEqual([]);
  });

  test('keeps apart a character of simplified Chinese and the traditional one that looks like it.', async () => {
    const units = ['罗运乾参加', '实干争先', '显著力度', '着力推动'].map((text, at) =>
      searchUnit('v', at * 10, text),
    );
    const index = createSearchIndex(
      openIndex(await build('variants', [searchDocument('v', units)])),
    );
    expect(await searchUnits(index, '羅運乾')).toEqual(['v-0']);
    expect(await searchUnits(index, '實幹')).toEqual(['v-10']);
    expect(await searchUnits(index, '着力')).toEqual(['v-30']);
    expect(await searchUnits(index, '著力推動')).toEqual(['v-30']);
    expect(await searchUnits(index, '顯著')).toEqual(['v-20']);
  });

  test('finds simplified words in a text that kept a traditional character.', async () => {
    const units = [searchUnit('t', 0, '經济发展')];
    const index = createSearchIndex(openIndex(await build('kept', [searchDocument('t', units)])));
    expect(await searchUnits(index, '经济')).toEqual(['t-0']);
    expect(await searchUnits(index, '經濟')).toEqual(['t-0']);
  });

  test('finds a name that the source spaces out.', async () => {
    const units = [searchUnit('s', 0, '通讯员 李  某')];
    const index = createSearchIndex(openIndex(await build('spaced', [searchDocument('s', units)])));
    expect(await searchUnits(index, '李某')).toEqual(['s-0']);
  });

  test('can be built of no document at all.', async () => {
    await expect(build('empty', [])).resolves.toContain('pagefind');
  });
});
