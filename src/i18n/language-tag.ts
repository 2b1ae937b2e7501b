import type { Language } from '../build/site.ts';

export const LANGUAGES: readonly Language[] = ['en', 'zh'];

const TAGS = { en: 'en-GB', zh: 'zh-CN' } as const;

/** BCP 47 tag for `lang` and `hreflang`; one for all Chinese, since the search index is one. */
export function languageTag(language: Language): (typeof TAGS)[Language] {
  return TAGS[language];
}

/** The language of the sources, for `lang` on every quotation. */
export const SOURCE_LANG = TAGS.zh;
