/** Every unit on which two coders differ, and on what. */
import { pairCoders, type CoderUnit } from './coder-unit.ts';
import { UNITS_COLUMN, type Column, type Row, type Table } from './table.ts';

const LAYERS = ['section', 'tense', 'speaker', 'themes', 'flags'] as const;
type Layer = (typeof LAYERS)[number];

export interface CoderDifferenceRow extends Row {
  readonly unit: string;
  readonly layer: Layer;
  /** The codes, joined by a comma and a space where a layer takes several; null when none. */
  readonly first: string | null;
  readonly second: string | null;
}

const COLUMNS: readonly Column[] = [
  {
    name: 'unit',
    title: { en: 'Unit', zh: '单元' },
    unit: null,
    description: { en: 'Permanent id of the unit.', zh: '单元的永久编号。' },
  },
  {
    name: 'layer',
    title: { en: 'Layer', zh: '层' },
    unit: null,
    description: {
      en: 'section, tense, speaker, themes or flags.',
      zh: '部分、时态、说话人、主题或标记（英文代码）。',
    },
  },
  {
    name: 'first',
    title: { en: 'First coder', zh: '编码者一' },
    unit: null,
    description: { en: 'What the first coder had.', zh: '编码者一的编码。' },
  },
  {
    name: 'second',
    title: { en: 'Second coder', zh: '编码者二' },
    unit: null,
    description: { en: 'What the second coder had.', zh: '编码者二的编码。' },
  },
  UNITS_COLUMN,
];

function codeText(code: CoderUnit[Layer]): string | null {
  if (!Array.isArray(code)) return code;
  return code.length === 0 ? null : [...code].sort().join(', ');
}

/** One row a unit and layer on which the two differ, in the order of the text; sets are compared as sets. */
export function coderDifferences(
  first: readonly CoderUnit[],
  second: readonly CoderUnit[],
): Table<CoderDifferenceRow> {
  const rows = pairCoders(first, second).flatMap(([one, two]) =>
    LAYERS.map((layer) => ({
      unit: one.id,
      layer,
      first: codeText(one[layer]),
      second: codeText(two[layer]),
      units: [one.id],
    })).filter((row) => row.first !== row.second),
  );
  return {
    id: 'coder-differences',
    title: { en: 'Where the two model coders differ', zh: '两位模型编码者不一致之处' },
    columns: COLUMNS,
    rows,
    counts: { units: new Set(rows.map(({ unit }) => unit)).size },
  };
}
