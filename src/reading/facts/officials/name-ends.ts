/**
 * What may follow a personal name. Chinese has no spaces, so a name ends where a mark stands or
 * where one of these words begins.
 */

/** What people do in meetings: hardly ever anything else than the end of a name comes before. */
const PARTS = [
  '主持|参加|出席|列席|参会|与会|讲话|发言|致辞|致词|作报告|作了|作政府|作工作|作表态|作交流|作说明|作动员|作部署|作主题|作专题|作辅导|作题|作总结|作点评|作讲话|作重要|作出|作为|作书面|作口头|作具体|作安排|作述职',
  '指出|强调|要求|表示|认为|提出|希望|介绍|传达|宣读|宣布|通报|汇报|总结|勉励|寄语|坦言|告诉|透露|点评|领学|主讲|授课|宣讲|陈述|述职|代表|带领|率领|率队|带队|陪同|会见|接见|看望|慰问|走访|调研|督导|督查|检查|考察|视察|察看|查看|巡查|听取|签署|揭牌|颁奖|授牌|授旗|来到|同志|先生|女士|一行|等',
].join('|');

/** Other verbs, adverbs and function words that come after names. */
const OTHERS =
  '说|称|布置|汇总|小结|研判|剖析|解释|回复|会商|协调|对接|踏勘|暗访|夜查|颁发|接待|迎接|宣誓|领誓|监誓|演示|展示|演讲|提示|提醒|叮嘱|嘱咐|询问|了解|关心|祝福|表彰|授予|约谈|批示|批准|同意|完全|十分|非常|真诚|热烈|郑重|细致|以身|沿途|一路|每到|先是|接着|其次|第一时间|连夜|冒雨|带着|坐镇|亲临|莅临|前来|返回|赶到|走进|走上|走到|步入|登上|乘坐|驱车|主要|部署|安排|分析|回顾|解读|回应|建议|率|调度|审议|研究|签约|签订|启动|按下|见证|接受|深入|前往|赶赴|赴|到|抵达|当选|担任|任|兼任|获|当场|现场|随即|随后|首先|最后|最终|先后|分别|共同|一同|一起|还|也|则|均|都|并|亲自|多次|再次|反复|特别|着重|明确|充分|高度|全面|详细|深刻|认真|系统|逐一|专题|视频|书面|口头|重点|主要|专程|集体|实地|一线|带头|牵头|负责|分管|联系|包保|挂点|领办|督办|受|应|由|从|以|用|围绕|结合|针对|根据|按照|通过|就|对|向|在|为|与|和|及|同|因|于|把|将|给|让|请|以及|是|的|之后|之前|上午|下午|此前|近日|日前|今天|今年|去年|刚才|衷心|诚挚|致以|感谢|祝愿|欢迎|肯定|号召|动员|鼓励|宣|念|敲|推进|推动|落实|出任|挂职|参与|参观|开展|组织|召集|召开|发表|进行|做|作|谈|讲|问|答|走|看|听|会上|会前|会后|担纲|压轴|带来|开讲|当天|连线|履职|调任|离任|到任|报告';

const NAME_CHARACTER = /[\p{Script=Han}·•・‧]/u;
const PART = new RegExp(`(?:${PARTS})`, 'uy');
const FOLLOWER = new RegExp(`(?:${PARTS}|${OTHERS})`, 'uy');

/**
 * Length of the word before which a personal name may end at offset `at`: 2 or more for 主持, 1 for
 * 在 or 对. A mark and the text's end count as {@link MARK}; 0 when no name can end there.
 */
export function endStrength(text: string, at: number): number {
  const next = text[at];
  if (next === undefined || !NAME_CHARACTER.test(next)) return MARK;
  FOLLOWER.lastIndex = at;
  return FOLLOWER.exec(text)?.[0].length ?? 0;
}

/** Strength of a mark behind a name: nothing is surer. */
export const MARK = 9;

/** Whether a personal name may end before offset `at`. */
export function canEndName(text: string, at: number): boolean {
  return endStrength(text, at) > 0;
}

/** Whether hardly anything but a name can end before offset `at`: a mark follows, or a part in a meeting. */
export function mustEndName(text: string, at: number): boolean {
  if (endStrength(text, at) === MARK) return true;
  PART.lastIndex = at;
  return PART.test(text);
}
