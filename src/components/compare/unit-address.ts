import type { CompareInput } from './compare-input.ts';

/** The address of a unit in its story, or null for a unit of no known document. */
export function unitAddress({ addresses }: Pick<CompareInput, 'addresses'>, unit: string) {
  const address = addresses[unit.slice(0, unit.lastIndexOf('-'))];
  return address === undefined ? null : address + unit;
}
