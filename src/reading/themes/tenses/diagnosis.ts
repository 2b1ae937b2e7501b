import { hasImperative } from './imperative.ts';
import type { TenseRule } from './tense-rule.ts';

/** Words that name a weakness or a hard time. */
const WEAKNESSES = [
  '短板|弱项|不足(?!\\d)|差距|瓶颈|制约|下行压力|需求收缩|不确定|滞后|偏[低小弱少慢]|思想严重',
  '困难(?:和|与|、|仍|较|还)|挑战(?:和|与|、|仍|并存|增)|机遇(?:和|与|、)?(?:挑战|前所未有)',
  '问题(?:仍|依然|还|较|突出|不少|比较)|(?:形势|局面|环境)(?:更加|依然|仍然|十分|日趋)?(?:严峻|复杂)',
  '(?:有的|有些|个别|少数|部分|一些)[^,。;]{1,20}(?:不|缺|弱|差|低|严重|滞后)',
  '^(?:但|但是|而|同时|还|也)?,?(?:有的|有些|个别|少数|一些|部分)(?:干部|同志|单位|部门|乡镇|党员|班子)',
  '形势逼人|(?:标兵|追兵)(?:渐|越来越|已)|(?:风险|压力|难度)(?:上升|加大|增多|增大)|易发多发|高发期|压力(?:很|较|巨)大|排名靠后|居高不下|占比过[高低]',
  '还有不少|没干[成好]|没有(?:做到|做好|解决|完成)|有意见|有待|尚未|仍需|还需|亟待|面临|越来越|弥足珍贵|一直[^,。]{0,6}不|(?:没有?|不会|尚未|未能)(?:得到|发生)?(?:从?根本(?:上|性)?)?(?:的)?(?:改变|扭转|好转|解决)|没有变|不会变',
];

/** Words that only describe; in a section on the coming year they may belong to an order. */
const DESCRIPTIONS = [
  '^从[^,。;]{2,14}看,|(?:危机|进退|喜忧|挑战)并存',
  '既有[^。]{2,40}也有|^当前,|正处(?:在|于)|迎来[^,。;]{0,16}(?:窗口期|机遇期?|关键期)|站[上在到]了?新的[^,。;]{0,6}起点|恰逢|处[在于][^,。;]{0,20}(?:期|关口|阶段)|利好',
  '[一-龥]{2}(?<!减|降|缩|变|极|高)[少低小弱散慢差软薄](?=[,。;、])',
  '(?:不够|不强|不高|不优|不快|不大|不实|不深|不多)(?=[,。;、]|$)',
  '是[^,。;]{2,16}(?:战略|机遇|优势所在|实际|[县市区]情)(?=[,。;])',
  '为[^,。;]{4,30}(?:提供了|带来了|创造了)[^,。;]{0,16}(?:机遇|条件|支撑|空间|动力)',
  '(?:加剧|趋紧|凸显|收窄|放缓|难度加大|压力较大)(?=[,。;]|$)',
];

const WEAKNESS = new RegExp(WEAKNESSES.join('|'), 'u');
const DESCRIPTION = new RegExp(DESCRIPTIONS.join('|'), 'u');

/** A weakness that is being mended is no diagnosis: 补齐短板. */
const REMEDY =
  /(?:补齐|补上|补强|拉长|破解|解决|攻克|突破|消除|缩小|打破|正视)[^,。;]{0,16}(?:短板|弱项|差距|瓶颈|制约|问题|困难)/gu;

/** A condition or diagnosis is situation. */
export const diagnosis: TenseRule = ({ words, tenseInSentence, sectionTense }) => {
  if (tenseInSentence === 'plan') return null;
  const plain = words.replace(REMEDY, '');
  if (sectionTense === 'plan') {
    return WEAKNESS.test(plain) && !hasImperative(words) ? 'situation' : null;
  }
  return WEAKNESS.test(plain) || DESCRIPTION.test(plain) ? 'situation' : null;
};
