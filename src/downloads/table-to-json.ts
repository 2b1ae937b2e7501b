/** A table as JSON that explains itself: what each column means, and the sentences of each row. */
import type { Cell, Column, Row, Table } from '../tables/table.ts';
import type { DownloadNotice } from './download-notice.ts';

/** A unit as a download shows it. */
interface DownloadedSentence {
  readonly id: string;
  /** The unit's text as repaired. */
  readonly zh: string;
  /** Its translation, or null where there is none. */
  readonly en: string | null;
  /** Who translated it, or null where nobody did. */
  readonly translatedBy: 'machine' | 'person' | null;
  /** How it was coded. */
  readonly codedBy: 'rule' | 'model' | 'person';
  /** Absolute address of the sentence in its story. */
  readonly address: string;
}

export interface TableJson extends DownloadNotice {
  /** Kebab-case, permanent: the table's id. */
  readonly table: string;
  readonly columns: readonly Column[];
  /** Numbers about the table that no row holds, such as the units left out. */
  readonly counts: Readonly<Record<string, number>>;
  /** Cells by column name; `sentences`, where asked for, are those of `units`, in their order. */
  readonly rows: readonly Readonly<Record<string, Cell | readonly DownloadedSentence[]>>[];
}

/** A unit's sentence by its id; throws for an id that no document has. */
export type FindSentence = (unitId: string) => DownloadedSentence;

function toCells(row: Row, columns: readonly Column[]): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
}

/**
 * The file's content; null cells are silence, as in the table.
 *
 * @param sentence finds the sentence of a unit; null leaves the rows with the units' ids alone
 */
export function tableToJson(
  table: Table,
  notice: DownloadNotice,
  sentence: FindSentence | null,
): TableJson {
  const { id, columns, counts } = table;
  const rows = table.rows.map((row) => {
    const cells = toCells(row, columns);
    return sentence === null ? cells : { ...cells, sentences: row.units.map(sentence) };
  });
  return { ...notice, table: id, columns, counts, rows };
}
