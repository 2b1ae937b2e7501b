import type { InBothLangs } from '../../tables/table.ts';

/** Words around a kept chart. */
export const VERSION_WORDS = {
  kept: {
    en: 'This version was kept and does not change',
    zh: '此版本已存档，不再改动',
  },
  now: { en: 'The chart as it is now', zh: '看现在的图' },
  sentences: { en: 'The sentences behind the marks', zh: '图中各点背后的句子' },
  back: { en: 'Back to the chart', zh: '回到图表' },
} as const satisfies Readonly<Record<string, InBothLangs>>;
