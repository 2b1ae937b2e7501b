/** What numbered devices are called; a label runs to the last of these words that follow its number. */
export const DEVICE_NOUNS =
  '方面|经|诀|感受|体会|关键词|关键|短板|环节|要求|抓手|攻坚战|攻坚|大会战|会战|机制|方向|重点工作|重点|工程|成效|成果|专项行动|行动|任务|目标|举措|措施|意见|建议|问题|体系|战略|战役|硬仗|难题|文章|突破|提升|转变|导向|原则|理念|优势|支撑|保障|集群|产业链|产业|板块|高地|品牌|清单|底线|红线|防线|关系|能力|意识|精神|作风|引擎|必答题|课题|考题|动力|需求|主题|主线|载体|遵循|聚焦|强化|确保|统筹|格局|计划|活动|领域|维度|层面|赛道|名片|片区|组团|阵地|链条|突出|统一|结合|同步|到位|一批|革命|改革|创新|坚持|优先|高效|聚力|发力|贯通|融合|协同|新城|走廊|通道|率先|示范|先行|定位|思路|路径|布局|模式|打法|战法|跨越|跃升|跃迁|现代化|倍增|工作|大事|实事|事项|要务|要点|举措|风险|痛点|堵点|难点|瓶颈|机遇|挑战|变量|变局|经济|消费|市场|平台|中心|工作法|方略|原理|规律|特征|特点|亮点|追求|取向|愿景|承诺|纪律|责任|本领|作为|担当|态度|状态|姿态|氛围|生态|环境|文化|效应|效益|比拼|竞赛|擂台|年活动|提升年|攻坚年';

/** Things of the world that are counted, not devices: 两个项目, 三家企业, 四场会议. */
export const COUNTED_THINGS =
  '项目|企业|公司|县|市(?!场)|区(?!域)|镇|乡(?!村)|村(?!级)|街道|部门|单位|学校|医院|同志|代表|干部(?!队伍)|小时|月|季度|亿|万|百分点|公里|会议|务虚会|座谈会|奖|荣誉|称号|等次|大字|班子|国家级|省级|省份|国家|孩|老人|儿童|层级|先进|试点|基地|公园|广场|学生|群众|家庭|游客|国有|指标|小镇|星期|晚|阶段|大会|小组|车间|分管|景区|世界|城市|景点|房间|路口|省市|兄弟|案例|课程|讲座|分会场|会场|节日|节气|口岸|世纪|时期|回合|年级|半球|火炬';

/** Devices that a text may promise without listing them. */
export const NAMED_DEVICES =
  '(?:行动|工程|攻坚战|攻坚|会战|战役|硬仗|计划|提升年|攻坚年|战略|体系|任务|机制|抓手|工作法|活动|重点|保障|跃升|提升|突破|跨越|举措|清单)';

/** Han characters after a closing quotation mark that belong to the device's name (“1354”|工作总抓手). */
const NAME_TAIL =
  /^[\p{Script=Han}]{0,10}?(?:总抓手|抓手|体系|战略|思路|工程|行动计划|专项行动|行动|计划|布局|格局|工作法|机制|模式|目标体系|目标任务|目标|总要求|要求|任务|产业集群|产业链|产业|路径|活动|举措|方略|框架|架构|定位|攻坚战|攻坚|会战|战役|矩阵|规划|蓝图|理念|精神|方针|原则|方案|打法|战法|作风)/u;
/** A tail with one of these is a sentence that goes on, not a name. */
const NO_TAIL =
  /^(?:[\p{Script=Han}]{0,9})(?:的|和|与|等|为|是|要|把|将|在|上|中|到|推动|推进|实现|落实|实施|开展|打造|促进|全面|确保|围绕|聚焦)/u;

/** The part of a device's name after its closing quotation mark; empty when the name ends there. */
export function nameTail(after: string): string {
  const tail = NAME_TAIL.exec(after)?.[0] ?? '';
  return NO_TAIL.test(tail) ? '' : tail;
}
