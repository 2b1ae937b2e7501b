import type { CompareInput } from './compare-data.ts';

/** The address of a unit in its story, or null for a unit of no known document. */
export function unitAddress({ addresses }: Pick<CompareInput, 'addresses'>, unit: string) {
  const end = unit.lastIndexOf('-');
  const address = addresses[unit.slice(0, end)];
  return address === undefined ? null : address + unit.slice(end + 1);
}
