import { describe, expect, test } from 'vitest';
import { tableToCsv } from '../../src/downloads/table-to-csv.ts';
import type { Cell } from '../../src/tables/table.ts';
import { readCsv } from './read-csv.ts';
import { NOTICE, tableOf } from './small-table.ts';

const plain = { head: 'names', notice: null } as const;
const firstCells = (...cells: readonly Cell[]): (string | undefined)[] =>
  readCsv(tableToCsv(tableOf(...cells), plain))
    .slice(1)
    .map(([cell]) => cell);

describe('a table as CSV', () => {
  test('begins with a byte order mark and ends every line with CRLF', () => {
    expect(tableToCsv(tableOf('东阳'), plain)).toBe('\u{feff}what,units\r\n东阳,002-0\r\n');
  });

  test('gives back commas, quotes and line breaks', () => {
    const hard = ['a,b', 'say "yes"', 'one\r\ntwo', '"', ''];
    expect(firstCells(...hard)).toEqual(hard);
  });

  test('never begins a cell of words like a formula', () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '－1'];
    expect(firstCells(...formulas)).toEqual(formulas.map((words) => `'${words}`));
    expect(firstCells(['=1', 'b'])).toEqual(["'=1;b"]);
  });

  test('writes numbers as numbers, below zero too, and silence as an empty cell', () => {
    expect(firstCells(-1.5, 0, null, true, ['a', 'b'])).toEqual(['-1.5', '0', '', 'true', 'a;b']);
  });

  test('is headed by names or by titles in a language', () => {
    expect(readCsv(tableToCsv(tableOf(), { head: 'zh', notice: null }))).toEqual([
      ['内容', '单元编号'],
    ]);
  });

  test('repeats title, source, licence and citation in every row', () => {
    const [head, first, second] = readCsv(
      tableToCsv(tableOf('a', 'b'), { head: 'en', notice: NOTICE }),
    );
    expect(head).toEqual(['What', 'Unit ids', 'Chart title', 'Source', 'Licence', 'Cite as']);
    expect(first?.slice(2)).toEqual([
      NOTICE.title,
      NOTICE.source,
      'CC BY 4.0 https://example.org/by',
      `'${NOTICE.citation}`,
    ]);
    expect(second?.slice(2)).toEqual(first?.slice(2));
  });
});
