import { isPost } from './posts.ts';

/** No title is longer; a longer run of Han characters is prose. */
const LONGEST_TITLE = 60;
const TITLE_CHARACTER = /[\p{Script=Han}、()（）]/u;

/** Words that stand before a title in its clause and are no part of it. */
const BEFORE_TITLES = [
  '会议由|大会由|仪式由|活动由|分别由|主要由|全会由|由|听取了|听取|陪同|跟随|传达了?|学习了?|贯彻|落实|根据|按照|遵照|感谢|欢迎|祝贺|邀请|选举|推选|任命|决定|提名|宣布|召集|主持|召开|参加|出席|列席|带队|针对|对于|关于|正如|就像|特别是|尤其是|比如|例如|包括|以及|还有|担任|来自|经过|通过|其中|图为|代表|受|请|与|是|在|的|了|让|据|及|对|并|又|向',
  '分管[\\p{Script=Han}、]{2,10}的|会上|会前|会后|会议期间|随后|近日|日前|期间|同时|刚才|此前|上午|下午|当天|当日|当晚|今天|今日|昨天|昨日|现任|时任|新任|原任|等|和|至|到|日|月|年|中共',
].join('|');
const LEAD = new RegExp(`^.*(?:${BEFORE_TITLES})(?=.{2})`, 'u');
/** Places and offices that hold one of these words (大数据局, 团县委青年部, 和平县). */
const HOLDS_SUCH_WORD =
  /和平|泰和|和静|和硕|和政|和顺|和县|和田|和龙|和林|政和|永和|康和|怀和|仁和|共和|嘉和|中共|对外|对台|对口|日照|日喀则|日报|日土|向阳|代表大会|代表工|代表联|人大代表|让胡路|数据|自由|青年|老年|少年|年鉴|到位|等级|受理|安全生产|咨询与|主持工作|水利和|和谐|广播电视和|信息化和/gu;

const WHOLE_PLACE =
  /^(?!自治[县区州])(?!省)(?!市)(?!县)(?!区).{1,24}?[省县区旗市州](?=(?:自治区|自治县|[省县区旗市州])(?:委|长|政|人|领导|纪|法院|检|级|四|监|公|直|工|妇|团|总|发|财|应))/u;
const PROVINCE =
  /^.{2,6}(?:省|自治区)(?!委|长|政|人|纪|级|直|领|军|发|公|法|检|监|总|工|妇|科|文|财|水|农|教|卫|交|住|自|生|应|审|统|商|民|市)(?=.{4})/u;

/**
 * Where the title that ends at `end` begins, not before `floor`: back over the Han characters
 * before it, over every post joined by 、, and then forward over what is no part of a title
 * (会议由, 下午, a whole place name before 县委书记). `end` when nothing of it is a title.
 */
export function titleStart(text: string, floor: number, end: number): number {
  let start = end;
  const limit = Math.max(floor, end - LONGEST_TITLE);
  while (start > limit && TITLE_CHARACTER.test(text.charAt(start - 1))) start -= 1;
  const segments = text.slice(start, end).split('、');
  let first = segments.length - 1;
  while (first > 0 && isPost(trimLead(segments[first - 1] ?? ''))) first -= 1;
  const kept = [trimLead(segments[first] ?? ''), ...segments.slice(first + 1)].join('、');
  return end - kept.length;
}

function trimLead(segment: string): string {
  const lead = leadLength(segment);
  const title = segment.slice(lead).replace(/^[()（）]+/u, '');
  const bare = title.replace(PROVINCE, '').replace(WHOLE_PLACE, '');
  return isPost(bare) && bare.length > 1 ? bare : title;
}

/** Length of the longest run of words before a title. */
function leadLength(segment: string): number {
  const masked = segment.replace(HOLDS_SUCH_WORD, (word) => '县'.repeat(word.length));
  return LEAD.exec(masked)?.[0].length ?? 0;
}
