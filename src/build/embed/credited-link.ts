import type { Language, Site } from '../site.ts';

/** The words of an embed's link back: who publishes the chart, which a licence asks to be named. */
export function creditedLink({ publication }: Site, language: Language, words: string): string {
  return `${publication.name[language]} · ${words}`;
}
