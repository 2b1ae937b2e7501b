/**
 * Tells the line and column (both from 1, columns in UTF-16 units) of an offset of a text, as
 * `line:column`. Lines are counted once, so many offsets of a long text cost little.
 */
export function lineFinder(raw: string): (offset: number) => string {
  const starts = [0];
  for (const { index, 0: end } of raw.matchAll(/\r\n|[\n\r]/gu)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`;
  };
}
