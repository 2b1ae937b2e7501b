import type { DownloadNotice } from '../../src/downloads/download-notice.ts';
import { UNITS_COLUMN } from '../../src/tables/table.ts';
import type { Cell, Table } from '../../src/tables/table.ts';

const words = (zh: string) => ({ en: zh, zh });

/** A table of one column of cells, `what`, and the units. */
export function tableOf(...cells: readonly Cell[]): Table {
  return {
    id: 'small',
    title: words('小表'),
    columns: [
      { name: 'what', title: { en: 'What', zh: '内容' }, unit: null, description: words('……') },
      UNITS_COLUMN,
    ],
    rows: cells.map((what, index) => ({ what, units: [`002-${index}`] })),
    counts: { leftOut: 3 },
  };
}

export const NOTICE: DownloadNotice = {
  title: 'A finding, with "quotes"',
  source: 'Five documents',
  licence: { name: 'CC BY 4.0', url: 'https://example.org/by' },
  citation: '=HYPERLINK("x") is no citation',
  address: 'https://example.org/charts/small/',
};
