import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repair } from '../../../../src/reading/text/repair.ts';
import { splitUnits } from '../../../../src/reading/text/split-units.ts';

/** Pages as county sites have them, one line a row: its section, a tab, the line. */
const FOLDER = new URL('./pages/', import.meta.url);

interface Row {
  readonly section: string;
  readonly line: string;
}

function readRows(file: string): Row[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [section = '', line = ''] = row.split('\t');
      return { section, line };
    });
}

/** Each line with the sections that its units were given. */
function sectionsOf(rows: readonly Row[], separator: string): Row[] {
  const { source } = repair(rows.map(({ line }) => line).join(separator));
  const units = splitUnits(source);
  let from = 0;
  return rows.map(({ line }) => {
    const end = from + line.length;
    const here = units.filter((unit) => unit.start >= from && unit.end <= end);
    from = end + separator.length;
    return { section: [...new Set(here.map(({ section }) => section))].join(' and '), line };
  });
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  // Contacts are masked with longer words, which would move the lines behind them.
  const rows = readRows(file).filter(({ line }) => !/[@]|\d{4}-\d{7}/u.test(line));

  test.each([
    ['lines', '\n'],
    ['paragraphs with empty lines between them', '\n\n'],
  ])('has each line in its section, as %s', (_, separator) => {
    expect(sectionsOf(rows, separator)).toEqual(rows);
  });
});
