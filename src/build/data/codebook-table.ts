/** One row a rule or code of the codebook: all of it, flat, so that a spreadsheet can hold it. */
import { column } from '../../tables/column.ts';
import { UNITS_COLUMN } from '../../tables/table.ts';
import type { Column, InBothLangs, Row, Table } from '../../tables/table.ts';
import type { Codebook } from '../site.ts';

interface CodebookRow extends Row {
  readonly layer: string;
  readonly code: string;
  readonly labelEn: string | null;
  readonly labelZh: string | null;
  readonly definitionEn: string;
  readonly definitionZh: string;
  readonly includeEn: string | null;
  readonly includeZh: string | null;
  readonly excludeEn: string | null;
  readonly excludeZh: string | null;
  readonly testEn: string | null;
  readonly testZh: string | null;
  readonly cues: readonly string[];
}

const both = (name: string, title: InBothLangs, description: InBothLangs): readonly Column[] => [
  column(
    `${name}En`,
    null,
    [`${title.en} in English`, `${title.zh}（英文）`],
    [description.en, description.zh],
  ),
  column(
    `${name}Zh`,
    null,
    [`${title.en} in Chinese`, `${title.zh}（中文）`],
    [description.en, description.zh],
  ),
];

const COLUMNS: readonly Column[] = [
  column(
    'layer',
    null,
    ['Layer', '层'],
    [
      'unit, section, tense, tenseRule, flag, speaker, themeRule, theme, framework, decision or measure.',
      '单元、部分、时态、时态规则、标记、说话人、主题规则、主题、带数字的口号、决定或度量（英文代码）。',
    ],
  ),
  column(
    'code',
    null,
    ['Code', '代码'],
    ['Permanent code; of a rule its number in the layer.', '永久代码；规则则为其在本层的序号。'],
  ),
  ...both(
    'label',
    { en: 'Label', zh: '名称' },
    { en: 'Empty for rules and flags.', zh: '规则和标记没有名称，为空。' },
  ),
  ...both(
    'definition',
    { en: 'Definition', zh: '定义' },
    { en: 'What the code means, or the rule.', zh: '代码的含义，或规则本身。' },
  ),
  ...both(
    'include',
    { en: 'Include', zh: '包括' },
    { en: 'What belongs to the code.', zh: '属于该代码的情形。' },
  ),
  ...both(
    'exclude',
    { en: 'Exclude', zh: '不包括' },
    { en: 'What does not, and where it goes.', zh: '不属于该代码的情形及其去处。' },
  ),
  ...both(
    'test',
    { en: 'Test', zh: '判别' },
    { en: 'How to tell a section; empty elsewhere.', zh: '部分的判别方法；其他为空。' },
  ),
  column(
    'cues',
    null,
    ['Cues', '提示词'],
    [
      'Words that often show a theme, for readers; empty elsewhere.',
      '常见于该主题的词，供读者参考；其他为空。',
    ],
  ),
  UNITS_COLUMN,
];

interface Entry {
  readonly id?: string;
  readonly label?: InBothLangs;
  readonly definition: InBothLangs;
  readonly include?: InBothLangs;
  readonly exclude?: InBothLangs;
  readonly test?: InBothLangs;
  readonly cues?: readonly string[];
}

function toRow(layer: string, entry: Entry, index: number): CodebookRow {
  const { id, label, definition, include, exclude, test, cues = [] } = entry;
  return {
    layer,
    code: id ?? String(index + 1),
    labelEn: label?.en ?? null,
    labelZh: label?.zh ?? null,
    definitionEn: definition.en,
    definitionZh: definition.zh,
    includeEn: include?.en ?? null,
    includeZh: include?.zh ?? null,
    excludeEn: exclude?.en ?? null,
    excludeZh: exclude?.zh ?? null,
    testEn: test?.en ?? null,
    testZh: test?.zh ?? null,
    cues,
    units: [],
  };
}

const rules = (texts: readonly InBothLangs[]): Entry[] =>
  texts.map((definition) => ({ definition }));

/** The codebook in its own order. */
export function codebookTable(codebook: Codebook): Table<CodebookRow> {
  const layers: readonly (readonly [string, readonly Entry[]])[] = [
    ['unit', rules(codebook.unit)],
    ['section', codebook.sections],
    ['tense', codebook.tenses],
    ['tenseRule', rules(codebook.tenseRules)],
    ['flag', codebook.flags],
    ['speaker', rules(codebook.speaker)],
    ['themeRule', rules(codebook.themeRules)],
    ['theme', codebook.themes],
    ['framework', rules(codebook.frameworks)],
    ['decision', rules(codebook.decisions)],
    ['measure', rules(codebook.measures)],
  ];
  return {
    id: 'codebook',
    title: { en: `Codebook ${codebook.version}`, zh: `编码手册${codebook.version}` },
    columns: COLUMNS,
    rows: layers.flatMap(([layer, entries]) =>
      entries.map((entry, index) => toRow(layer, entry, index)),
    ),
    counts: {},
  };
}
