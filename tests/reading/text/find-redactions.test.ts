import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findRedactions } from '../../../src/reading/text/find-redactions.ts';
import { repairedToRaw } from '../../../src/reading/text/repaired-text.ts';
import { repair } from '../../../src/reading/text/repair.ts';
import { readSeeds } from '../seeds.ts';

const standsFor = (text: string) => findRedactions(text).map((redaction) => redaction.standsFor);

describe('redactions', () => {
  test('of 001 are those of the reference coding', () => {
    const reference = JSON.parse(
      readFileSync(new URL('../../reference/reference.json', import.meta.url), 'utf8'),
    ) as { seeds: { '001': { redactions: { rawStart: number; stands_for: string }[] } } };
    const seed = readSeeds().find(({ file }) => file.startsWith('001'));
    const { source } = repair(new TextDecoder().decode(seed?.bytes));
    expect(
      findRedactions(source.text).map((redaction) => [
        repairedToRaw(source, redaction.start, 'start'),
        redaction.standsFor,
      ]),
    ).toEqual(
      reference.seeds['001'].redactions.map((redaction) => [
        redaction.rawStart,
        redaction.stands_for.replace('city', 'prefecture'),
      ]),
    );
  });

  test.each([
    ['全县今年增长**%,招引项目**个、投资**多亿元', ['number', 'number', 'number']],
    ['**县委召开会议,我县要争先', ['county']],
    ['回馈**的父老乡亲,**人民团结奋斗', ['county', 'county']],
    ['**市要求,我县要进入前十', ['prefecture']],
    ['我市要争先,全市上下,**市的工作', ['county']],
    ['我县的城镇化率是60%,**是**%,**是**%,全省为70%', ['county', 'number', 'prefecture', 'number']],
    ['请**同志发言,我县××镇代表发言', ['unknown', 'unknown']],
    ['XX县、xx项目、XXL码、2××3', ['county', 'unknown']],
  ])('are typed by the words beside them: %s', (text, types) => {
    expect(standsFor(text)).toEqual(types);
  });

  test.each(['**一、工作回顾**\n全县上下', '* * *', '*****\n全县', '全县*上下', '2*3=6'])(
    'are not seen in %s',
    (text) => {
      expect(findRedactions(text)).toEqual([]);
    },
  );
});
