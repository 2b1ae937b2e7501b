/** Columns that every table of documents has. */
import { column } from './column.ts';

/** `news`, `speech` and so on. */
export const GENRE_COLUMN = column(
  'genre',
  null,
  ['Kind of text', '文体'],
  [
    'News, speech, report, work-report or other.',
    '新闻、讲话、会议报道、政府工作报告或其他（英文代码）。',
  ],
);

/** When the source says that it was published. */
export const PUBLISHED_COLUMN = column(
  'published',
  null,
  ['Published', '发布日期'],
  ['ISO date; empty when the source states none.', 'ISO格式日期；来源未写的为空。'],
);
