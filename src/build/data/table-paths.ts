import { getSite } from '../site-data.ts';
import type { DataFile } from './data-file.ts';
import { filesOfTables } from './data-files.ts';

export interface TableFileProps {
  readonly text: string;
}

interface TableFilePath {
  params: { table: string };
  props: TableFileProps;
}

/** The static paths of an endpoint that writes every table in one format, named by its id. */
export async function tablePaths(format: DataFile['format']): Promise<TableFilePath[]> {
  const files = filesOfTables(await getSite()).filter((file) => file.format === format);
  return files.map(({ path, text }) => ({
    params: { table: path.replace('tables/', '').replace(`.${format}`, '') },
    props: { text },
  }));
}
