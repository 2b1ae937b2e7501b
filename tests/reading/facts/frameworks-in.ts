import { readSeed } from '../../../src/reading/read-seed.ts';

/** The numbered slogans that the rules find in a text, with the items they list. */
export function frameworksIn(
  text: string,
): { label: string; declared: number | null; components: readonly string[] }[] {
  const { record } = readSeed(new TextEncoder().encode(text), 'x.txt');
  return (record?.frameworks ?? []).map(({ label, declared, components }) => ({
    label,
    declared,
    components,
  }));
}
