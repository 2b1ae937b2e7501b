import { recordsOf } from '../records-of.ts';
import type { DownloadNotice } from '../../downloads/download-notice.ts';
import { tableToCsv } from '../../downloads/table-to-csv.ts';
import { tableToJson } from '../../downloads/table-to-json.ts';
import { absoluteHref } from '../../i18n/href.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import { tableText } from '../../i18n/table-text.ts';
import { TABLES } from '../../tables/registry.ts';
import type { Table } from '../../tables/table.ts';
import { siteWork } from '../citations/site-works.ts';
import { workToApa } from '../citations/work-to-apa.ts';
import type { Site } from '../site.ts';
import { codebookTable } from './codebook-table.ts';
import { coderTables } from './coder-tables.ts';
import type { DataFile } from './data-file.ts';
import { translationsTable } from './translations-table.ts';

/** Every table of the download: those of the charts, then translations, codebook, reliability. */
function dataTables(site: Site): Table[] {
  const records = recordsOf(site.documents);
  const coders = coderTables(site);
  return [
    ...TABLES.map((make) => make(records)),
    translationsTable(site.documents),
    codebookTable(site.codebook),
    ...(coders === null ? [] : [coders.agreement, coders.differences]),
  ];
}

function noticeOf({ title }: Table, site: Site): DownloadNotice {
  const { publication } = site;
  return {
    title: `${title.en} · ${title.zh}`,
    source: messagesFor('en').data.sourceOfTables,
    licence: publication.licence.content,
    citation: workToApa(siteWork(site, 'en')),
    address: absoluteHref('/data/', 'en', publication.site),
  };
}

function toFiles(table: Table, site: Site): DataFile[] {
  const description = tableText[table.id];
  if (description === undefined) {
    throw new Error(`Say in src/i18n/table-text.ts what a row of the table "${table.id}" is.`);
  }
  const path = `tables/${table.id}`;
  const common = { title: table.title, description, owner: 'ours' } as const;
  const json = tableToJson(table, noticeOf(table, site), null);
  return [
    {
      ...common,
      name: table.id,
      path: `${path}.csv`,
      format: 'csv',
      table,
      text: tableToCsv(table, { head: 'names', notice: null }),
    },
    {
      ...common,
      name: `${table.id}-json`,
      path: `${path}.json`,
      format: 'json',
      table: null,
      text: `${JSON.stringify(json)}\n`,
    },
  ];
}

/** Each table as CSV and as JSON, in the order of the data page. */
export function tableFiles(site: Site): DataFile[] {
  return dataTables(site).flatMap((table) => toFiles(table, site));
}
