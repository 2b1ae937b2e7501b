/** One row a unit that has an English translation. */
import { column } from '../../tables/column.ts';
import { UNITS_COLUMN } from '../../tables/table.ts';
import type { Column, Row, Table } from '../../tables/table.ts';
import type { PublishedDocument } from '../site.ts';

interface TranslationRow extends Row {
  readonly unit: string;
  readonly zh: string;
  readonly en: string;
  readonly by: string;
}

const COLUMNS: readonly Column[] = [
  column('unit', null, ['Unit', '单元'], ['Permanent id of the unit.', '单元的永久编号。']),
  column('zh', null, ['Chinese', '原文'], ['The unit’s text as repaired.', '修复后的文字。']),
  column('en', null, ['English', '英译'], ['Its translation.', '英文译文。']),
  column(
    'by',
    null,
    ['Translated by', '译者'],
    [
      '“machine”, or “person” once a person has revised it.',
      '机器翻译（machine），或经人校订（person）。',
    ],
  ),
  UNITS_COLUMN,
];

/** Every translated unit, document by document in the order of the text. */
export function translationsTable(
  documents: readonly Pick<PublishedDocument, 'record' | 'translations'>[],
): Table<TranslationRow> {
  const rows = documents.flatMap(({ record, translations }) =>
    record.units.flatMap(({ id, span }): TranslationRow[] => {
      const translation = translations[id];
      if (translation === undefined) return [];
      return [{ unit: id, zh: span.quote, ...translation, units: [id] }];
    }),
  );
  return {
    id: 'translations',
    title: { en: 'Translations', zh: '英译' },
    columns: COLUMNS,
    rows,
    counts: {},
  };
}
