import type { Language } from '../build/site.ts';
import { LANGUAGES } from './language-tag.ts';

export interface LanguagePath {
  readonly params: { readonly language: string | undefined };
  readonly props: { readonly language: Language };
}

/** The two paths of a page in `[...language]`: English without a prefix, Chinese under `zh`. */
export function languagePaths(): LanguagePath[] {
  return LANGUAGES.map((language) => ({
    params: { language: languageParam(language) },
    props: { language },
  }));
}

/** A language as the value of the route's `[...language]`; English has none. */
export function languageParam(language: Language): string | undefined {
  return language === 'en' ? undefined : language;
}
