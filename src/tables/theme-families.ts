/** The 14 themes in four families: the order of rows, and what shares a hue. */
import type { ThemeId } from '../reading/record.ts';
import type { InBothLangs } from './table.ts';

export type FamilyId = 'economy' | 'land' | 'people' | 'state';

export interface ThemeFamily {
  readonly id: FamilyId;
  readonly label: InBothLangs;
  readonly themes: readonly ThemeId[];
}

export const THEME_FAMILIES: readonly ThemeFamily[] = [
  {
    id: 'economy',
    label: { en: 'Economy', zh: '经济' },
    themes: ['GROWTH', 'INDUSTRY', 'PROJECT', 'OPEN', 'INNOV'],
  },
  {
    id: 'land',
    label: { en: 'Town, country, nature', zh: '城乡与自然' },
    themes: ['RURAL', 'CITY', 'ECO', 'TOUR'],
  },
  {
    id: 'people',
    label: { en: 'People', zh: '百姓' },
    themes: ['LIVELIHOOD', 'COMMON', 'SAFETY'],
  },
  {
    id: 'state',
    label: { en: 'State and party', zh: '治理与党建' },
    themes: ['REFORM', 'PARTY'],
  },
];

/** Names short enough for a row of a chart; the codebook has the full ones. */
export const THEME_LABELS: Readonly<Record<ThemeId, InBothLangs>> = {
  GROWTH: { en: 'Growth and rank', zh: '增长与位次' },
  INDUSTRY: { en: 'Industry', zh: '产业' },
  PROJECT: { en: 'Projects', zh: '项目投资' },
  OPEN: { en: 'Outside investment', zh: '招商开放' },
  INNOV: { en: 'Innovation', zh: '创新人才' },
  RURAL: { en: 'Countryside', zh: '乡村' },
  CITY: { en: 'City and transport', zh: '城建交通' },
  ECO: { en: 'Ecology', zh: '生态' },
  TOUR: { en: 'Culture and tourism', zh: '文旅消费' },
  LIVELIHOOD: { en: 'Public services', zh: '民生' },
  COMMON: { en: 'Common prosperity', zh: '共同富裕' },
  SAFETY: { en: 'Safety', zh: '平安' },
  REFORM: { en: 'Reform', zh: '改革' },
  PARTY: { en: 'Party and cadres', zh: '党建干部' },
};

const FAMILY_OF = new Map(
  THEME_FAMILIES.flatMap(({ id, themes }) => themes.map((theme) => [theme, id] as const)),
);

/** The family of a theme. Every theme has one; throws for a theme that the list forgot. */
export function familyOf(theme: ThemeId): FamilyId {
  const family = FAMILY_OF.get(theme);
  if (family === undefined) throw new Error(`The theme ${theme} has no family.`);
  return family;
}
