/** Words around a figure, and those of the sentence panel; the panel's script has none of its own. */
import type { Lang } from '../tables/table.ts';
import { MOST_DRAWN } from './drawn-records.ts';
import { countWord } from '../i18n/format-number.ts';

export interface FigureWords {
  readonly data: string;
  readonly chartPage: string;
  readonly skip: string;
  readonly pick: string;
  readonly allThemes: string;
  /** A theme to choose, and how many marks it has. */
  readonly themeMarks: (theme: string, marks: number) => string;
  readonly hint: string;
  readonly source: (documents: number) => string;
  readonly panel: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly failed: string;
  readonly readInPlace: string;
  readonly copy: string;
  readonly copyQuotation: string;
  readonly cite: string;
  readonly copied: string;
  readonly copyFailed: string;
}

const WORDS: Readonly<Record<Lang, FigureWords>> = {
  en: {
    data: 'The data as a table',
    chartPage: 'This chart on its own page',
    skip: 'Skip the marks of this chart',
    pick: 'Theme',
    allThemes: 'All themes',
    themeMarks: (theme, marks) => `${theme} (${marks})`,
    hint: 'Touch a mark to read its sentence. With a keyboard: arrow keys move, Enter opens, Escape closes.',
    source: (documents) => {
      if (documents > MOST_DRAWN) {
        return `Source: the first ${MOST_DRAWN} of ${documents.toLocaleString('en-GB')} documents in the order of their files, coded sentence by sentence; the data page has them all.`;
      }
      return documents === 1
        ? 'Source: one document, coded sentence by sentence.'
        : `Source: ${countWord(documents, 'en')} documents, coded sentence by sentence.`;
    },
    panel: 'Sentences behind the mark',
    previous: 'Previous mark',
    next: 'Next mark',
    close: 'Close',
    failed: 'The sentence could not be fetched.',
    readInPlace: 'Read it in its place',
    copy: 'Copy link',
    copyQuotation: 'Copy quotation',
    cite: 'Cite',
    copied: 'Copied',
    copyFailed: 'Not copied',
  },
  zh: {
    data: '数据表',
    chartPage: '本图单独成页',
    skip: '跳过图中各点',
    pick: '主题',
    allThemes: '全部主题',
    themeMarks: (theme, marks) => `${theme}（${marks}）`,
    hint: '点图上的标记，读原句。用键盘：方向键移动，回车键打开，Esc 键关闭。',
    source: (documents) =>
      documents > MOST_DRAWN
        ? `来源：${countWord(documents, 'zh')}份文件中按文件名排在前面的${MOST_DRAWN}份，逐句编码；全部数据见数据页。`
        : `来源：${countWord(documents, 'zh')}份文件，逐句编码。`,
    panel: '该点背后的句子',
    previous: '上一个',
    next: '下一个',
    close: '关闭',
    failed: '句子未能取到。',
    readInPlace: '在原文中阅读',
    copy: '复制链接',
    copyQuotation: '复制引文',
    cite: '引用格式',
    copied: '已复制',
    copyFailed: '没能复制',
  },
};

export function figureWords(lang: Lang): FigureWords {
  return WORDS[lang];
}
