/** One row a unit of every document: the whole coding, for checking and reuse. */
import { isForward } from '../reading/record.ts';
import type { StoryRecord, Unit } from '../reading/record.ts';
import { UNITS_COLUMN } from './table.ts';
import type { Column, Row, Table } from './table.ts';

export interface UnitRow extends Row {
  readonly unit: string;
  readonly story: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: string;
  readonly tense: string | null;
  readonly speaker: string | null;
  readonly places: readonly string[];
  readonly themes: readonly string[];
  readonly flags: readonly string[];
  readonly forward: boolean;
  readonly codedBy: string;
}

const COLUMNS: readonly Column[] = [
  {
    name: 'unit',
    title: { en: 'Unit', zh: '单元' },
    unit: null,
    description: { en: 'Permanent id of the unit.', zh: '单元的永久编号。' },
  },
  {
    name: 'story',
    title: { en: 'Document', zh: '文件' },
    unit: null,
    description: { en: 'Id of the document.', zh: '文件编号。' },
  },
  {
    name: 'sentence',
    title: { en: 'Sentence', zh: '句子' },
    unit: null,
    description: { en: 'Id of the sentence’s first unit.', zh: '所在句子首个单元的编号。' },
  },
  {
    name: 'start',
    title: { en: 'Start', zh: '起点' },
    unit: 'UTF-16 offset',
    description: { en: 'First character in the raw file.', zh: '首字在原文件中的位置。' },
  },
  {
    name: 'end',
    title: { en: 'End', zh: '终点' },
    unit: 'UTF-16 offset',
    description: { en: 'After the last character in the raw file.', zh: '末字之后的位置。' },
  },
  {
    name: 'text',
    title: { en: 'Text', zh: '原文' },
    unit: null,
    description: { en: 'The unit’s text as repaired.', zh: '修复后的文字。' },
  },
  {
    name: 'section',
    title: { en: 'Section', zh: '部分' },
    unit: null,
    description: {
      en: 'body, heading, meta, boilerplate or gap.',
      zh: '正文、标题、来源信息、网站文字或缺失（英文代码）。',
    },
  },
  {
    name: 'tense',
    title: { en: 'Tense', zh: '时态' },
    unit: null,
    description: {
      en: 'review, situation, plan or procedural; empty outside the body.',
      zh: '回顾、现状、打算或会务（英文代码）；正文以外为空。',
    },
  },
  {
    name: 'speaker',
    title: { en: 'Speaker', zh: '说话人' },
    unit: null,
    description: {
      en: 'A name, a role where the name is unknown, or 记者 for the reporter.',
      zh: '姓名；不知姓名时为职务；记者的叙述为“记者”。',
    },
  },
  {
    name: 'places',
    title: { en: 'Places', zh: '地方' },
    unit: null,
    description: { en: 'Codes of the places it speaks for.', zh: '所代表的地方的代码。' },
  },
  {
    name: 'themes',
    title: { en: 'Themes', zh: '主题' },
    unit: null,
    description: { en: 'Codes, most central first.', zh: '主题代码，最主要的在前。' },
  },
  {
    name: 'flags',
    title: { en: 'Flags', zh: '标记' },
    unit: null,
    description: {
      en: 'mixed, now, upper, forecast, lossy or truncated.',
      zh: '混合、当前、上级、预测、缺字、残缺（英文代码）。',
    },
  },
  {
    name: 'forward',
    title: { en: 'Statement of intent', zh: '是否打算' },
    unit: null,
    description: {
      en: 'Whether it counts in charts of what is intended.',
      zh: '是否计入“打算”的图表。',
    },
  },
  {
    name: 'codedBy',
    title: { en: 'Coded by', zh: '编码者' },
    unit: null,
    description: { en: 'rule, model or person.', zh: '规则、模型或人（英文代码）。' },
  },
  UNITS_COLUMN,
];

function toRow(record: StoryRecord, unit: Unit): UnitRow {
  return {
    unit: unit.id,
    story: record.id,
    sentence: unit.sentence,
    start: unit.span.start,
    end: unit.span.end,
    text: unit.span.quote,
    section: unit.section,
    tense: unit.tense,
    speaker: unit.speaker,
    places: unit.places,
    themes: unit.themes,
    flags: unit.flags,
    forward: isForward(unit),
    codedBy: unit.codedBy,
    units: [unit.id],
  };
}

/** Every unit of every section, document by document in the order of the text. */
export function units(records: readonly StoryRecord[]): Table<UnitRow> {
  return {
    id: 'units',
    title: { en: 'Units', zh: '单元' },
    columns: COLUMNS,
    rows: records.flatMap((record) => record.units.map((unit) => toRow(record, unit))),
    counts: {},
  };
}
