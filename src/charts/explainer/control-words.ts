/** Words of the explainer's controls; its script has none of its own. */
import type { Lang } from '../../tables/table.ts';

export interface ControlWords {
  /** How to go on. */
  readonly hint: string;
  /** What stands in the explainer's place when it can't be drawn. */
  readonly none: string;
  readonly steps: string;
  readonly previous: string;
  readonly next: string;
  /** `3 of 9`; the script puts the step's number in the place of `{n}`. */
  readonly position: (total: number) => string;
  readonly list: (dots: number) => string;
  readonly machine: string;
  readonly place: string;
  readonly theme: string;
  readonly allPlaces: string;
  readonly allThemes: string;
  /** The script puts the number of chosen dots in the place of `{n}`. */
  readonly chosen: (total: number) => string;
  readonly rest: string;
}

const WORDS: Readonly<Record<Lang, ControlWords>> = {
  en: {
    hint: 'Scroll, or use the arrows under the dots',
    none: 'These documents can’t be shown as one field of dots here: they hold no statement of intent, or too many to touch one by one. The stories and the charts below show what was said.',
    steps: 'Steps of this story',
    previous: 'Previous step',
    next: 'Next step',
    position: (total) => `{n} of ${total}`,
    list: (dots) => `All ${dots} statements as a list`,
    machine: 'machine translation',
    place: 'County',
    theme: 'Theme',
    allPlaces: 'All counties',
    allThemes: 'All themes',
    chosen: (total) => `{n} of ${total} statements`,
    rest: 'The others {n}',
  },
  zh: {
    hint: '往下滚动，或用点图下方的箭头',
    none: '这些文件在这里画不成一片点：要么没有一条打算，要么多得无法逐一点开。说过什么，请看下面的各篇文件和图表。',
    steps: '各步',
    previous: '上一步',
    next: '下一步',
    position: (total) => `{n}／${total}`,
    list: (dots) => `${dots}条打算的清单`,
    machine: '机器翻译',
    place: '地方',
    theme: '主题',
    allPlaces: '全部地方',
    allThemes: '全部主题',
    chosen: (total) => `${total}条中的{n}条`,
    rest: '其余 {n}',
  },
};

export function controlWords(lang: Lang): ControlWords {
  return WORDS[lang];
}
