/** English of phrases that are no entries of the catalogue: set words of politics, part of any text. */
const MEANINGS: Readonly<Record<string, string>> = {
  党的二十大精神: 'spirit of the 20th Party Congress',
  推动经济社会高质量发展: 'advance high-quality economic and social development',
  要牢固树立: 'must hold firmly to',
  产业体系: 'system of industries',
  农业产业: 'farming industries',
  加快构建: 'build faster',
  工业发展: 'growth of industry',
  建设管理: 'building and management',
  各项工作: 'all fields of work',
  经济社会: 'economy and society',
  贯彻落实: 'carry out',
  全县上下要: 'the whole county must',
  党员干部: 'Party members and cadres',
  城市建设: 'city building',
  项目建设: 'project construction',
  主要经济指标: 'main economic indicators',
  开局之年: 'opening year',
  乡村振兴: 'rural revitalisation',
  短板: 'weak point',
  生态: 'ecology',
};

/** What a phrase means, from the catalogue first; null where nobody has translated it. */
export function meaningOf(
  phrase: string,
  catalogue?: (zh: string) => string | null,
): string | null {
  return catalogue?.(phrase) ?? MEANINGS[phrase] ?? null;
}
