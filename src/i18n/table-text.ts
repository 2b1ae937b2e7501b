import type { InBothLanguages } from '../build/site.ts';

/** What one row of each table is, by the table's id; a test holds it to the registry. */
export const tableText: Readonly<Record<string, InBothLanguages>> = {
  documents: {
    en: 'A document: where it comes from, how much of it can be read, how many units it has.',
    zh: '一份文件：来自哪里，能读到多少，有多少单元。',
  },
  places: {
    en: 'A county: where it lies, which documents speak of it, how many units speak for it.',
    zh: '一个县（市）：在哪里，哪些文件讲到它，有多少单元代表它。',
  },
  units: {
    en: 'A unit of a text: its words, where they stand, and every code it was given. All charts come from here.',
    zh: '文本的一个单元：文字、位置和全部编码。所有图表都由此而来。',
  },
  'compare-units': {
    en: 'One row a statement of intent, place and document: its length and where in the text it stands. The explorer is drawn from it.',
    zh: '每行一条打算（按地方、文件）：长度，以及在文中的位置。“对比”页据此绘制。',
  },
  'forward-units': {
    en: 'A statement of intent and a county that it speaks for: the dots of the map and of the home page.',
    zh: '一条打算及其所代表的县（市），即地图和首页上的圆点。',
  },
  'themes-by-place': {
    en: 'A county and a theme: how many of its statements of intent carry it. Empty means not stated, never 0.',
    zh: '一个县（市）和一个主题：有几条打算带有它。空白表示未提及，不等于0。',
  },
  'tense-by-place': {
    en: 'A county and a tense: how many of its units look back, judge or plan.',
    zh: '一个县（市）和一种时态：有多少单元讲回顾、形势或计划。',
  },
  'reading-pieces': {
    en: 'A piece of a document, readable or missing, in the order of the text.',
    zh: '文件的一段，读得到的或缺失的，按原文顺序。',
  },
  meetings: {
    en: 'A meeting: its name, kind and dates, and how the year is known.',
    zh: '一次会议：名称、类型、日期，年份如何得知。',
  },
  'phrases-by-place': {
    en: 'A phrase and a county that uses it.',
    zh: '一个短语和使用它的县（市）。',
  },
  'targets-by-place': {
    en: 'A number stated for the future: what, how much, by when, set by whom; and a row for a county that states none.',
    zh: '一个对未来的数字：指标、数值、时限、由谁提出；没有数字的县（市）也有一行。',
  },
  'slogan-items': {
    en: 'A numbered slogan, or one of the items that it lists.',
    zh: '一个带数字的提法，或其所列的一项。',
  },
  officials: {
    en: 'A person whom a document names with a post.',
    zh: '一位文件写明职务的人。',
  },
  translations: {
    en: 'A unit with its English translation, and who made it.',
    zh: '一个单元及其英译，由谁翻译。',
  },
  reliability: {
    en: 'A layer or theme: how far the two coders of the reference coding agree on it.',
    zh: '一层编码或一个主题：参照编码的两位编码者在此有多一致。',
  },
  'coder-differences': {
    en: 'A unit and a layer on which the two coders differ, with what each of them had.',
    zh: '一个单元在某一层上两位编码者不一致，各自的编码是什么。',
  },
  codebook: {
    en: 'A code or rule of the codebook, in both languages.',
    zh: '编码手册的一个代码或一条规则，中英文对照。',
  },
};
