import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const FOLDER = new URL('./golden/', import.meta.url);

/**
 * One element a line, indented; numbers rounded and ids in order of appearance, so that a change
 * of one mark is a change of one line.
 */
export function tidySvg(markup: string): string {
  const ids = new Map<string, string>();
  for (const [, id = ''] of markup.matchAll(/ id="([^"]+)"/gu)) ids.set(id, `id${ids.size + 1}`);
  const renamed = markup.replace(
    /( id="|"#)([^"]+)"/gu,
    (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
  );
  const rounded = renamed.replace(/-?\d+\.\d+/gu, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
  let depth = 0;
  return rounded
    .split(/(?<=>)(?=<)/u)
    .map((piece) => {
      const opened = piece.match(/<[a-z](?:[^>]*[^/>])?>/gu)?.length ?? 0;
      const closed = piece.match(/<\//gu)?.length ?? 0;
      const indent = piece.startsWith('</') ? depth - 1 : depth;
      depth += opened - closed;
      return `${'  '.repeat(indent)}${piece}`;
    })
    .join('\n');
}

/**
 * Compares with `golden/<name>`. A missing one is written, for a person to look at and commit;
 * where `CI` is set it is a failure, or a forgotten file would never be missed.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(name, FOLDER);
  if (!existsSync(file)) {
    if (process.env.CI !== undefined) {
      throw new Error(`The golden file ${name} is missing. Run the tests locally and commit it.`);
    }
    writeFileSync(file, `${text}\n`);
  }
  expect(`${text}\n`).toBe(readFileSync(file, 'utf8'));
}
