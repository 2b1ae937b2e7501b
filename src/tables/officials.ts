/** One row a person whom a document names with a post, as often as a document names them. */
import type { Official, StoryRecord } from '../reading/record.ts';
import { column } from './column.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, Row, Table } from './table.ts';
import { unitsAt } from './units-at.ts';

interface OfficialRow extends Row {
  readonly story: string;
  readonly name: string;
  readonly post: string;
  readonly place: string | null;
  readonly role: string | null;
}

const COLUMNS: readonly Column[] = [
  column('story', null, ['Document', '文件'], ['Id of the document.', '文件编号。']),
  column('name', null, ['Name', '姓名'], ['As the source writes it.', '原文的写法。']),
  column('post', null, ['Post', '职务'], ['As the source writes it.', '原文的写法。']),
  column(
    'place',
    null,
    ['Place', '地方'],
    [
      'Whole name of the place of the post; empty when the source does not say.',
      '任职地方的全称；原文未写的为空。',
    ],
  ),
  column(
    'role',
    null,
    ['Part in the meeting', '会上的角色'],
    [
      'As the source writes it; empty when it does not say.',
      '原文的写法，如“主持会议并讲话”；未写的为空。',
    ],
  ),
  UNITS_COLUMN,
];

function toRow({ name, title, place, role, span }: Official, record: StoryRecord): OfficialRow {
  return { story: record.id, name, post: title, place, role, units: unitsAt(record, span) };
}

/** Everybody named with a post, document by document in the order of the text. */
export function officials(records: readonly StoryRecord[]): Table<OfficialRow> {
  return {
    id: 'officials',
    title: { en: 'Officials named', zh: '写明职务的人' },
    columns: COLUMNS,
    rows: records.flatMap((record) => record.officials.map((one) => toRow(one, record))),
    counts: {},
  };
}
