import type { ThemeId } from '../../record.ts';

/** What a quantity or a number tells of its field, where no word of the lists does. */
interface PatternCue {
  readonly pattern: RegExp;
  readonly theme: ThemeId;
  readonly isWeak: boolean;
}

/** No pattern matches words without one of these. */
export const MAY_MATCH = /[\d节会路道线]|引进|招引/u;

export const PATTERN_CUES: readonly PatternCue[] = [
  /** Livestock and fields. */
  { pattern: /\d万?(?:余)?(?:头|羽)|\d万?只羊/gu, theme: 'RURAL', isWeak: false },
  { pattern: /\d万?(?:余)?亩/gu, theme: 'RURAL', isWeak: true },
  /** Roads by their number, and works on a road. */
  {
    pattern:
      /(?<![A-Za-z])[GSXY]\d{3}(?!\d)|(?:大道|[一-龥]路|环线|通道)(?:改造|拓宽|贯通|扩建|改扩建|延伸|建设工程)/gu,
    theme: 'CITY',
    isWeak: false,
  },
  { pattern: /\d公里/gu, theme: 'CITY', isWeak: true },
  /** Festivals. */
  {
    pattern: /(?:文化|旅游|采摘|美食|音乐|啤酒|龙虾|民俗|桃花|油菜花|丰收)节|灯会|庙会/gu,
    theme: 'TOUR',
    isWeak: false,
  },
  /** Firms and projects from outside. */
  { pattern: /(?:引进|招引)(?=[^,。;、人才]{0,14}(?:项目|企业))/gu, theme: 'OPEN', isWeak: false },
  /** Classes, pupils, beds. */
  { pattern: /\d个?(?:学位|床位|班额)/gu, theme: 'LIVELIHOOD', isWeak: false },
];
