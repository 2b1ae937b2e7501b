/** One row a document: where it comes from, how it was read, how much of it there is. */
import { isForward } from '../reading/record.ts';
import type { StoryRecord } from '../reading/record.ts';
import { column } from './column.ts';
import { GENRE_COLUMN, PUBLISHED_COLUMN } from './document-columns.ts';
import { placeKey } from './group-by-place.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, Row, Table } from './table.ts';

interface DocumentRow extends Row {
  readonly story: string;
  readonly title: string;
  readonly titleBasis: string;
  readonly genre: string;
  readonly published: string | null;
  readonly site: string | null;
  readonly source: string | null;
  readonly places: readonly string[];
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly visibleShare: number | null;
  readonly body: number;
  readonly forward: number;
}

const COLUMNS: readonly Column[] = [
  column(
    'story',
    null,
    ['Document', '文件'],
    ['Permanent id of the document.', '文件的永久编号。'],
  ),
  column('title', null, ['Title', '标题'], ['In Chinese.', '原文标题。']),
  column(
    'titleBasis',
    null,
    ['Basis of the title', '标题的依据'],
    ['“stated” in the source, or “made” here.', '原文所有（stated），或本站所拟（made）。'],
  ),
  GENRE_COLUMN,
  PUBLISHED_COLUMN,
  column(
    'site',
    null,
    ['Website', '网站'],
    ['As the text names it; empty when it does not.', '原文写明的网站；未写的为空。'],
  ),
  column(
    'source',
    null,
    ['Publisher', '来源'],
    ['As the text names it; empty when it does not.', '原文写明的来源；未写的为空。'],
  ),
  column(
    'places',
    null,
    ['Places', '地方'],
    ['Codes of the places that it is about.', '文件所述地方的代码。'],
  ),
  column('file', null, ['File', '文件名'], ['Name of the file as received.', '收到时的文件名。']),
  column(
    'sha256',
    null,
    ['Checksum', '校验和'],
    ['SHA-256 of the bytes as received.', '收到时字节的SHA-256校验和。'],
  ),
  column(
    'encoding',
    null,
    ['Encoding', '编码'],
    ['Character encoding, found from the bytes.', '由字节判断的字符编码。'],
  ),
  column(
    'visibleShare',
    'share of characters',
    ['Share that can be read', '可读比例'],
    [
      'Characters shown, of those that the whole text has, 0 to 1; empty where the source does not say that it leaves anything out.',
      '可读字数占全文字数的比例（0至1）；来源未说明有省略的为空。',
    ],
  ),
  column('body', 'units', ['Units', '正文单元'], ['Units of the body.', '正文的单元数。']),
  column(
    'forward',
    'units',
    ['Statements of intent', '打算'],
    ['Those that count in charts of what is intended.', '其中计入“打算”图表的单元数。'],
  ),
  UNITS_COLUMN,
];

function toRow(record: StoryRecord): DocumentRow {
  const { id, title, genre, published, outlet, file, sha256, encoding, visibleShare } = record;
  const forward = record.units.filter(isForward);
  return {
    story: id,
    title: title.text,
    titleBasis: title.basis,
    genre,
    published: published?.date ?? null,
    site: outlet.site,
    source: outlet.source,
    places: record.places.map(placeKey),
    file,
    sha256,
    encoding,
    visibleShare,
    body: record.units.filter(({ section }) => section === 'body').length,
    forward: forward.length,
    units: forward.map(({ id }) => id),
  };
}

/** Every document in the order of the records; `units` are its forward units. */
export function documents(records: readonly StoryRecord[]): Table<DocumentRow> {
  return {
    id: 'documents',
    title: { en: 'Documents', zh: '文件' },
    columns: COLUMNS,
    rows: records.map(toRow),
    counts: {},
  };
}
