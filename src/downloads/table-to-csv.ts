/**
 * A table as CSV by RFC 4180 that opens right in a spreadsheet: UTF-8 with a byte order mark, so
 * that Chinese stays Chinese; CRLF; and no cell that a spreadsheet would run.
 */
import type { Cell, Lang, Table } from '../tables/table.ts';
import type { DownloadNotice } from './download-notice.ts';

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/** Between the values of a cell that holds a list. */
export const LIST_SEPARATOR = ';';

/**
 * What makes a spreadsheet take words for a formula, in the full-width forms that some of them
 * also take. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Words with an apostrophe before them where they would run as a formula; else as they are. */
const neutralised = (words: string): string => (FORMULA.test(words) ? `'${words}` : words);

const quoted = (words: string): string =>
  /[",\r\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words;

/** Silence is an empty cell; numbers are in full; lists are joined by {@link LIST_SEPARATOR}. */
function cellToCsv(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return quoted(neutralised(typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR)));
}

export interface CsvOptions {
  /** What heads the columns: their permanent names, or their titles in a language. */
  readonly head: 'names' | Lang;
  /** Repeated in the last columns of every row, which no comment line could survive; or null. */
  readonly notice: DownloadNotice | null;
}

const NOTICE_COLUMNS: readonly {
  readonly name: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly cell: (notice: DownloadNotice) => string;
}[] = [
  { name: 'chartTitle', title: { en: 'Chart title', zh: '图题' }, cell: ({ title }) => title },
  { name: 'source', title: { en: 'Source', zh: '来源' }, cell: ({ source }) => source },
  {
    name: 'licence',
    title: { en: 'Licence', zh: '许可' },
    cell: ({ licence }) => `${licence.name} ${licence.url}`,
  },
  { name: 'citation', title: { en: 'Cite as', zh: '引用格式' }, cell: ({ citation }) => citation },
];

/** The file's text, its head in the first line and the last line ended like the others. */
export function tableToCsv(table: Table, { head, notice }: CsvOptions): string {
  const titled = [...table.columns, ...(notice === null ? [] : NOTICE_COLUMNS)];
  const heads = titled.map(({ name, title }) => (head === 'names' ? name : title[head]));
  const about = notice === null ? [] : NOTICE_COLUMNS.map(({ cell }) => cell(notice));
  const rows = table.rows.map((row) => [
    ...table.columns.map(({ name }) => row[name] ?? null),
    ...about,
  ]);
  const lines = [heads, ...rows].map((cells) => `${cells.map(cellToCsv).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}
