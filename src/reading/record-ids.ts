import { pinyin } from 'pinyin-pro';
import { sha256 } from './text/sha256.ts';

/** Digits before the first `_`: 002_e09bcc2b8861502e.txt → 002. */
const NUMBER = /^(\d+)_/u;
/** So many digits of the name's hash tell two names apart whose slugs are equal. */
const HASH_DIGITS = 8;
/** Files below `/data/` that are no document's: no record may take their name. */
const TAKEN: ReadonlySet<string> = new Set(['datapackage']);
/** Longer slugs are cut: they stand in addresses. */
const LONGEST_SLUG = 80;

/** The file's name without its folder. */
export function baseName(fileName: string): string {
  return fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
}

function stemOf(fileName: string): string {
  return baseName(fileName).replace(/\.[^.]*$/u, '');
}

/** Letters, digits and hyphens, Han characters in pinyin; empty when nothing of the name is left. */
function slugOf(stem: string): string {
  const latin = stem.replace(
    /\p{Script=Han}+/gu,
    (han) => ` ${pinyin(han, { toneType: 'none', type: 'array', v: true }).join(' ')} `,
  );
  const slug = latin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_SLUG);
  return slug.replace(/^-|-$/gu, '');
}

function countOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * The permanent ids of the records of a set of files, parallel to their names: the digits before
 * the first `_` when no other name has them, else the stem as a slug. Where slugs are equal too, or
 * the site's own files have the name, each gets a piece of its name's hash, so that no order of
 * files and no further file changes it.
 */
export function recordIds(fileNames: readonly string[]): string[] {
  const names = fileNames.map(baseName);
  const numbers = names.map((name) => NUMBER.exec(name)?.[1] ?? '');
  const numberCounts = countOf(numbers);
  const ids = names.map((name, index) => {
    const number = numbers[index] ?? '';
    return number !== '' && numberCounts.get(number) === 1 ? number : slugOf(stemOf(name));
  });
  const idCounts = countOf(ids);
  return ids.map((id, index) => {
    if (id !== '' && idCounts.get(id) === 1 && !TAKEN.has(id)) return id;
    const hash = sha256(new TextEncoder().encode(names[index])).slice(0, HASH_DIGITS);
    return id === '' ? hash : `${id}-${hash}`;
  });
}

/**
 * For each name whose digits before the first `_` begin another name too, that other name: such
 * files are known by their whole names. Parallel to the names; null where nothing clashes.
 */
export function clashingNames(fileNames: readonly string[]): (string | null)[] {
  const names = fileNames.map(baseName);
  const numbers = names.map((name) => NUMBER.exec(name)?.[1] ?? null);
  const holders = new Map<string, number[]>();
  numbers.forEach((number, index) => {
    if (number !== null) holders.set(number, [...(holders.get(number) ?? []), index]);
  });
  return numbers.map((number, index) => {
    const other = (holders.get(number ?? '') ?? []).find((holder) => holder !== index);
    return other === undefined ? null : (names[other] ?? null);
  });
}
