/** Words around a note of context in a story: what the documents themselves do not say. */
export const contextWords = {
  en: { label: 'Context', source: (source: string) => `Source: ${source}` },
  zh: { label: '背景', source: (source: string) => `来源：${source}` },
} as const;
