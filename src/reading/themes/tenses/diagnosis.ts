import { hasImperative } from './imperative.ts';
import type { TenseRule } from './tense-rule.ts';

const DIAGNOSIS =
  /越来越|弥足珍贵|一直[^,。]{0,6}不|(?:有的|有些|个别|少数|部分|一些)[^,。;]{1,20}(?:不|缺|弱|差|低|严重|滞后)|思想严重|短板|弱项|不足(?!\d)|差距|瓶颈|制约|困难(?:和|与|、|仍|较|还)|挑战(?:和|与|、|仍|并存|增)|机遇(?:和|与|、)?(?:挑战|前所未有)|问题(?:仍|依然|还|较|突出|不少|比较)|(?:形势|局面|环境)(?:更加|依然|仍然|十分|日趋)?(?:严峻|复杂)|不确定|滞后|偏[低小弱少慢]|(?:不够|不强|不高|不优|不快|不大|不实|不深|不多)(?=[,。;、]|$)|有待|尚未|仍需|还需|亟待|面临|处于[^,。;]{0,20}(?:期|阶段)|(?:没有|不会)(?:根本)?改变|没有变|不会变|下行压力|需求收缩|为[^,。;]{4,30}(?:提供了|带来了|创造了)[^,。;]{0,16}(?:机遇|条件|支撑|空间|动力)|(?:加剧|趋紧|凸显|收窄|放缓|难度加大|压力较大)(?=[,。;]|$)/u;

/** A weakness that is being mended is no diagnosis: 补齐短板. */
const REMEDY =
  /(?:补齐|补上|补强|拉长|破解|解决|攻克|突破|消除|缩小|打破|正视)[^,。;]{0,16}(?:短板|弱项|差距|瓶颈|制约|问题|困难)/gu;

/** A condition or diagnosis is situation. */
export const diagnosis: TenseRule = ({ words, tenseInSentence, sectionTense }) =>
  DIAGNOSIS.test(words.replace(REMEDY, '')) &&
  tenseInSentence !== 'plan' &&
  (sectionTense !== 'plan' || !hasImperative(words))
    ? 'situation'
    : null;
