import type { ThemeId } from '../../record.ts';

interface Narrowing {
  /** The words of the unit that call for it. */
  readonly asks: RegExp;
  /** The theme that must come first in the unit, or be there at all. */
  readonly head: ThemeId;
  /** Whether it may stand anywhere in the unit. */
  readonly isAnywhere?: true;
  /** Themes that what is only listed under the head may not give. */
  readonly drops: readonly ThemeId[];
}

const NARROWINGS: readonly Narrowing[] = [
  {
    /** Where safety is looked after is no object: 对矿山、燃气、学校开展安全排查. */
    asks: /安全|隐患|事故|风险/u,
    head: 'SAFETY',
    drops: ['INDUSTRY', 'CITY', 'TOUR', 'LIVELIHOOD', 'ECO'],
  },
  {
    /** 排查煤矿、油气隐患: so are the fields that are looked through. */
    asks: /(?:排查|整治|检查|巡查)[^,。;]{0,16}(?:隐患|安全|风险)/u,
    head: 'SAFETY',
    isAnywhere: true,
    drops: ['INDUSTRY', 'CITY', 'TOUR'],
  },
  {
    /** The category that the unit itself states wins over the kind of what it names. */
    asks: /民生实事|为民实事|民生项目|民生工程/u,
    head: 'LIVELIHOOD',
    drops: ['CITY', 'INNOV', 'PROJECT'],
  },
];

/** The themes without those that are only named as the field or the kind of the first one. */
export function narrowThemes(words: string, themes: readonly ThemeId[]): ThemeId[] {
  const narrowing = NARROWINGS.find(
    ({ asks, head, isAnywhere }) =>
      (isAnywhere === true ? themes.includes(head) : themes[0] === head) && asks.test(words),
  );
  return themes.filter((theme) => narrowing?.drops.includes(theme) !== true);
}
