import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '../../../src/reading/record.ts';
import { parseCoded, readCoded } from './read-coded.ts';
import { scoreSets, WRITTEN_SETS } from './score-sets.ts';

const sets = scoreSets();

/** Of a set whose errors nobody has mended yet: what the rules did when they met it. */
const UNMENDED: Readonly<Record<string, { tense: number; forward: number }>> = {};

describe('the rules', () => {
  it.each(sets.map((set) => [set.id, set] as const))(
    'code section and tense of the characters of %s as the hand coding does',
    (id, { shares }) => {
      const floor = UNMENDED[id] ?? { tense: 0.92, forward: 0.9 };
      expect(shares.section).toBeGreaterThanOrEqual(0.98);
      expect(shares.tense).toBeGreaterThanOrEqual(floor.tense);
      expect(shares.forward).toBeGreaterThanOrEqual(floor.forward);
    },
  );

  it.each(sets.map((set) => [set.id, set] as const))(
    'reach a micro F1 of .80 on the themes of %s without the words that only the document holds',
    (_, { withoutOwnWords }) => {
      expect(withoutOwnWords.f1).toBeGreaterThanOrEqual(0.795);
    },
  );

  it('do better than the codebook’s cue words alone on every set', () => {
    for (const { id, themes, codebookCues } of sets) {
      expect(themes.f1 ?? 0, id).toBeGreaterThan(codebookCues.f1 ?? 1);
    }
  });
});

describe('the documents coded by hand', () => {
  const documents = WRITTEN_SETS.flatMap((set) => readCoded(set));

  it('are at least ten, of various kinds', () => {
    expect(documents.length).toBeGreaterThanOrEqual(10);
    expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
  });

  it('name nobody who could be real', () => {
    for (const { text } of documents) {
      for (const [name] of text.matchAll(
        /(?:书记|[县市区旗]长)([一-龥]{3})(?=出席|主持|强调|指出)/gu,
      )) {
        expect(name).toMatch(/某某$/u);
      }
    }
  });

  it('give themes to body units only', () => {
    for (const { units } of documents) {
      for (const { section, themes } of units) if (section !== 'body') expect(themes).toEqual([]);
    }
  });

  it('cover every theme', () => {
    const covered = new Set(
      documents.flatMap(({ units }) => units.flatMap(({ themes }) => themes)),
    );
    expect([...covered].sort()).toEqual([...THEME_IDS].sort());
  });
});

describe('parseCoded', () => {
  it('joins the units of a paragraph and parts paragraphs at empty lines', () => {
    const { text, units } = parseCoded(
      'x',
      '# note\n[heading] 标题\n[plan 张某某 CITY now] 要建城;\n[plan] 要修路。\n\n[review] 建成了。\n',
    );
    expect(text).toBe('标题\n要建城;要修路。\n建成了。\n');
    expect(units[1]).toEqual({
      start: 3,
      end: 7,
      section: 'body',
      tense: 'plan',
      speaker: '张某某',
      themes: ['CITY'],
      flags: ['now'],
    });
    expect(units[2]).toMatchObject({ speaker: undefined, themes: [], flags: [] });
  });

  it('refuses a line without codes', () => {
    expect(() => parseCoded('x', '要建城。')).toThrow('x: no coded unit: 要建城。');
  });
});
