/** The columns of the table of pieces. */
import { column } from './column.ts';
import { GENRE_COLUMN, PUBLISHED_COLUMN } from './document-columns.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column } from './table.ts';

/** In the order of the download. */
export const READING_COLUMNS: readonly Column[] = [
  column('story', null, ['Document', '文件'], ['Id of the document.', '文件编号。']),
  column(
    'placeNames',
    null,
    ['Places', '地方'],
    ['Whole names of the places that the document is about.', '文件所述地方的全称。'],
  ),
  column(
    'placeNamesEn',
    null,
    ['Places in pinyin', '英文地名'],
    ['The same in pinyin without suffixes.', '拼音名，不含“县”“市”等。'],
  ),
  column(
    'basis',
    null,
    ['Basis of the places', '地方的依据'],
    [
      '“stated” in the source, or “inferred” by an editor with the evidence in the record.',
      '来源写明（stated），或由编辑推断（inferred），证据见记录。',
    ],
  ),
  GENRE_COLUMN,
  PUBLISHED_COLUMN,
  column(
    'visibleShare',
    'share of characters',
    ['Share that can be read', '可读比例'],
    [
      'Characters shown, of those that the whole text has, 0 to 1; empty where the source does not say that it leaves anything out.',
      '可读字数占全文字数的比例（0至1）；来源未说明有省略的为空。',
    ],
  ),
  column(
    'kind',
    null,
    ['Kind of piece', '部分类型'],
    [
      '“text” that can be read, a “gap” that the source leaves out, a “redaction” within the text.',
      '可读文字（text）、来源省略处（gap）或文中涂去的字（redaction）。',
    ],
  ),
  column(
    'section',
    null,
    ['Section', '部分'],
    [
      'body, heading, meta or boilerplate; empty for what is missing.',
      '正文、标题、来源信息或网站文字（英文代码）；缺失处为空。',
    ],
  ),
  column(
    'tense',
    null,
    ['Tense', '时态'],
    [
      'review, situation, plan or procedural; empty outside the body.',
      '回顾、形势、计划或程序（英文代码）；正文以外为空。',
    ],
  ),
  column(
    'theme',
    null,
    ['Main theme', '主要主题'],
    [
      'Code of the first theme; empty for a piece without one.',
      '第一个主题的代码；没有主题的为空。',
    ],
  ),
  column(
    'place',
    null,
    ['Place it speaks for', '所代表的地方'],
    [
      'Six-digit GB/T 2260 code or whole name; empty when it speaks for none or for several.',
      '六位行政区划代码或全称；不代表某一地或代表多地的为空。',
    ],
  ),
  column(
    'start',
    'UTF-16 offset',
    ['Start', '起点'],
    ['First character in the raw file.', '首字在原文件中的位置。'],
  ),
  column(
    'characters',
    'characters',
    ['Characters', '字数'],
    [
      'Length of the piece; of a gap as the source states it, empty when it does not.',
      '该部分的字数；省略处以来源所写为准，未写的为空。',
    ],
  ),
  UNITS_COLUMN,
];
