/** Words of the source on a chart: in English where a translation is handed in. */
import { SOURCE_LANG } from '../i18n/language-tag.ts';
import type { DrawContext } from './chart.ts';

export interface SourceWords {
  readonly text: string;
  /** For the `lang` of words that stay Chinese on an English page; else null. */
  readonly lang: string | null;
}

/** The words in the language of the chart, or as they are when nobody has translated them. */
export function sourceWords(
  zh: string,
  { lang, phrase }: Pick<DrawContext, 'lang' | 'phrase'>,
): SourceWords {
  if (lang === 'zh') return { text: zh, lang: null };
  const english = phrase?.(zh) ?? null;
  return english === null ? { text: zh, lang: SOURCE_LANG } : { text: english, lang: null };
}
