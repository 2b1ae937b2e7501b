import type { UnitContext } from '../unit-context.ts';
import type { TenseRule } from './tense-rule.ts';

/** Those who spoke at it. The words before them stand everywhere, so it is only searched where they are named. */
const OF_PARTICIPANTS =
  '(?:[县市区旗][^,。;]{0,12}|街道|乡镇|部门|单位|企业)[^,。;]{0,30}(?:负责人|主要负责同志|代表)[^,。;]{0,40}(?:发言|汇报|交流|参会|参加|在[^,。]{0,8}会场)';
const NAMES_PARTICIPANTS = /负责|代表/u;

/** What is told of a meeting itself: held, chaired, attended, heard, voted, how and for what. */
const MEETING = [
  '(?:召开|举行|召集)了?[^。;]{0,60}(?:会|会议|大会|全会|座谈会|论坛|培训班)(?=[,。;、(]|$)',
  '(?:会|会议|大会|全会)[^,。;]{0,20}(?:召开|举行|开幕|闭幕)',
  '主持(?:召开)?了?(?:会议|大会|全会|仪式|座谈|并讲话|颁奖|第[一二三四]|开幕|闭幕)',
  '(?:出席|参加|列席|旁听)了?(?:此次|本次|今天的?)?(?:会议|大会|全会|座谈会|并讲话|活动|在主席台)',
  '(?:等|领导|同志|主任|主席|书记|[县市区]长|检察长|院长|负责人|代表|成员|干部)(?:出席|参加|列席)(?:了?会议)?(?:[,。;]|$)',
  '作了?[^,。;]{0,14}(?:发言|讲话|报告|汇报|说明|通报|部署|安排)(?=[,。;]|$)',
  '^(?:会上|会议期间|期间|随后|会前),[^。;]{2,40}?(?:分别|依次|逐一)?(?:汇报|通报|介绍|观看|播放)了?',
  '^[^,。;]{0,12}(?:领导|班子成员)[^。;]{2,80}(?:参加|出席|列席)。?$',
  '(?:表态|典型|交流|口头|书面|大会|分别|代表)(?:发言|交流)',
  '(?:主|分)会场',
  '(?:以|采取)(?:电视电话|视频|现场|线上)[^,。;]{0,10}(?:形式|方式)',
  '宣读了?|颁奖|颁发|授牌|表彰了',
  '^(?:会议|大会|全会|会上|会前|会后|会议期间|期间)[^,。;]{0,10}?,?(?:还)?(?:深入|认真|专题|集中|全面|系统|总结|传达|学习|听取|审议|研究|讨论|分析|通报|通过|书面|观看|表决|选举|开展|进行|对|围绕|就|播放|部署|回顾|明确了)',
  '(?:听取|审议|传达学习|书面审议|讨论|表决通过|审议通过)了',
  '(?:参会|与会)(?:人员|同志|的?[县市区]领导|领导|代表|干部)[^。;]{0,30}(?:围绕|结合|就|分组|踊跃|进行|纷纷|从|交流|为)',
  '(?:分组讨论|分组审议|实地(?:观摩|察看|查看|考察)|现场(?:观摩|督导))',
  '(?:此次|本次|这次|今天的)[^,。;]{0,10}会(?:议)?[^。;]{0,40}(?:主要(?:任务|目的)|目的|思路|共识|开得|开出|谋出|达到了|圆满|是一次)',
  '(?:大家|与会[^,。]{0,6})[^。]{0,20}(?:畅所欲言|各抒己见|讨论(?:热烈|深入)|谈(?:得|认识|打算|想法)|意见建议|集思广益|头脑风暴|汇报|交流)',
  OF_PARTICIPANTS,
  '详细分析了|深刻分析了',
  '(?:讲话|致辞|作动员)。?$',
  '^(?:今天|这次|本次|此次)[^,。]{0,4}会议?(?:的)?(?:主题|议题|任务)',
  '讲得(?:都)?很好|讲清楚了|我(?:都)?(?:完全)?(?:同意|赞同)',
  '(?:发言|调研|课题|汇报|建议)[^。]{0,20}(?:质量|有深度|有思考|很务实|有见地|站位高|思路清|针对性|很好)',
  '大家[^。]{0,20}(?:谈了|提出了|交流了|讨论了)',
  '^[^,。;]{2,24}(?:部署|布置|安排|通报|汇报|介绍)(?:了|下一步|下步|近期|当前|有关|相关|重点|具体)*工作(?:情况)?。?$',
  '听了[^,。;]{0,12}(?:发言|汇报|讨论)|递补|增补|选举产生|^会后,[^。;]{0,20}(?:梳理|汇总|整理|印发|提交)',
  '^为(?:开好|筹备)[^,。;]{0,8}会',
  '^刚才,?[^。;]{0,60}(?:[领颁]了?奖|表了?态|发了?言|签[了订署]|[看听]了|观看|递交)',
  '达到了?预期(?:效果|目的)|建言献策|献计献策|出谋划策',
  '^[^,。;]{2,12}就[^。;]{2,30}(?:提出(?:了|具体|明确)*要求|作(?:出|了)?(?:具体)?(?:安排|部署|说明))。?$',
  '逐一(?:作了?|进行了?)?点评|进行了?点评',
  '^会议(?:还)?(?:形成|决定|确定|研究|通过|审定)了?',
];
const WITH_PARTICIPANTS = new RegExp(MEETING.join('|'), 'u');
const WITHOUT = new RegExp(MEETING.filter((one) => one !== OF_PARTICIPANTS).join('|'), 'u');

function findMeeting(words: string): RegExpExecArray | null {
  return (NAMES_PARTICIPANTS.test(words) ? WITH_PARTICIPANTS : WITHOUT).exec(words);
}

/** 会议明确了2024年主要预期目标:地区生产总值增长7%: what was decided counts, not that it was. */
const TARGETS = /(?:预期|奋斗|发展)目标(?:是|为|:)[^。;]{0,30}\d|总体(?:思路|要求)(?:是|为|:)/u;

/** What is thought of a report or of what was proposed. */
const OPINION =
  /^(?:会议|大会|全会|大家)[^,。;]{0,4}认为,[^,。;]{0,6}报告|(?:报告|讲话|发言|建议|意见)[^。;]{0,16}(?:思路清晰|内容翔实|重点突出|切合实际|鼓舞人心|催人奋进|很(?:细致|中肯|实际|实在|务实))/u;

/** So many characters behind 张某某在听取大家发言后指出, are what he says, and no rest of a sentence. */
const SAID = 12;

/** 县级机关各部门主要负责人等参加会议。: who was there, at the end of a list. */
const ATTENDED =
  /(?:等|负责人|代表|成员|干部|领导|同志)(?:出席|参加|列席)(?:了?[^,。;]{0,4}会议?)?。?$/u;
const OFFICE = /领导|主任|主席|书记|[县市区旗院]长|两长|负责人|负责同志|委员|代表|班子|干部/u;

/**
 * What tells of the meeting itself is procedural. A unit that also gives an order (…主持会议,他表示,要…)
 * is left to the directive; a meeting that shall be held is a plan; what an official says after he
 * has heard the others is his.
 */
export const meeting: TenseRule = (unit) =>
  unit.directiveAt < 0 &&
  (tellsOfMeeting(unit) || OPINION.test(unit.words)) &&
  !TARGETS.test(unit.words)
    ? 'procedural'
    : null;

function tellsOfMeeting({ words, content, attribution, sentenceEnd }: UnitContext): boolean {
  if (attribution === null && OFFICE.test(words) && ATTENDED.test(sentenceEnd)) return true;
  const match = findMeeting(words);
  if (match === null) return false;
  if (attribution === null || attribution.isClosing) return true;
  const isBefore = match.index < attribution.contentStart;
  const told = isBefore && content.length >= SAID ? findMeeting(content) : match;
  if (told === null) return false;
  return (told === match && isBefore) || told[0].includes('会');
}
