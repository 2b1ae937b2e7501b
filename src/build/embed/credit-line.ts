import type { Language, Site } from '../site.ts';

/** Under a picture or beside a link: the source, which ends as a sentence, the publisher's name and the licence. */
export function creditLine(
  { publication }: Pick<Site, 'publication'>,
  source: string,
  language: Language,
): string {
  const name = publication.name[language];
  const licence = publication.licence.content.name;
  return language === 'zh' ? `${source}${name}，${licence}` : `${source} ${name}, ${licence}`;
}

/** In the brackets of its language, as it follows other words. */
export function inBrackets(credit: string, language: Language): string {
  return language === 'zh' ? `（${credit}）` : ` (${credit})`;
}
