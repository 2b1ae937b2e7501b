import type { Reading } from '../reading.ts';

/** Indices of the units of the title: the headings before the first running text, in order. Empty without one. */
export function titleUnitsOf({ units }: Reading): number[] {
  const firstBody = units.findIndex(({ section }) => section === 'body');
  const head = firstBody < 0 ? units.length : firstBody;
  return units.flatMap(({ section }, index) =>
    section === 'heading' && index < head ? [index] : [],
  );
}
