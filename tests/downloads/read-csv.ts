/** Reads CSV by RFC 4180, as a spreadsheet would: rows of cells, quotes taken off. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\u{feff}')) throw new Error('The file has no byte order mark.');
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  const rows: string[][] = [[]];
  cells.lastIndex = 1;
  while (cells.lastIndex < text.length) {
    const [, inQuotes, bare = '', end] = cells.exec(text) ?? [];
    if (end === undefined) throw new Error(`This is no CSV: row ${rows.length}.`);
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
