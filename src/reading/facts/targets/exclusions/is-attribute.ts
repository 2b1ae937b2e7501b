import type { Exclusion } from '../exclusion.ts';

const ATTRIBUTE =
  /(?:总投资|投资额|计划总投资|概算|估算|占地|年产|日产|年处理|日处理|总装机|装机|库容|全长|总长|长度|总建筑面积|建筑面积|用地面积|规划面积|面积|投资)(?:约|达|近|超|超过|为)?$/u;
const BUILT_THING =
  /^(?:以上|级)?(?:的)?[^、,，。]{0,24}(?:项目|工程|生产线|电站|变电站|变电|输变电|机组|线路|基地|水库|光伏|风电|装置|企业|大桥|公路)/u;
const DESCRIBES = /^的(?!目标|增长|增速|增幅|速度|水平|预期|规模|要求|任务|比例)/u;
const OF_DESIGN = /年产|日产|占地|全长|总长|库容|年处理|日处理/u;
/** What is added or finished is promised, however it is to be used (新增20万千瓦光伏装机). */
const ADDS = /新增|新建|新改建|建成|完成|改造|投产|投运|增加|新发展|流转|出让|供应|盘活|发展/u;
/** 推动300万千瓦|新能源项目全面开工: power is promised by its size, whichever stations give it. */
const POWER_BEGUN =
  /千瓦(?:以上)?(?:的)?(?:新能源|风光|光伏|风电|储能)[^、,，。；;]{0,8}(?:开工|并网|投产|建成|落地)/u;
/** Land is laid out by the 亩: 建设10万亩高粱基地. */
const LAYS = /建设|打造|推广|种植|实施|改造|抓好|巩固/u;
const PROMISED = /力争|确保|完成|签约|引进|招引|新增|实现/u;

/** 铺排重点项目98个，|总投资362亿元: the sum of what was just promised. */
const SUM_ALONE = /^(?:计划|估算)?总投资(?:约|达|近|超过?)?$/u;

/** What a project is like, not what is promised: 总投资20亿元的项目, 年产5万吨生产线, 500千伏工程. */
export const isAttribute: Exclusion = ({
  quantity,
  before,
  after,
  item,
  lead,
  rest,
  carriedMetric,
}) => {
  if (quantity.kind !== 'money' && quantity.kind !== 'measure') return false;
  if (ATTRIBUTE.test(before)) {
    if (DESCRIBES.test(after) || BUILT_THING.test(after)) return true;
    if (OF_DESIGN.test(before.slice(-5))) return true;
  }
  if (
    SUM_ALONE.test(lead.trim()) &&
    carriedMetric.includes('项目') &&
    !/^[的\p{Script=Han}]/u.test(after)
  )
    return false;
  const isLaid = (quantity.unit ?? '').endsWith('亩') && LAYS.test(item);
  const isPowerBegun = POWER_BEGUN.test(`${quantity.unit ?? ''}${rest}`);
  const isBuiltThing = quantity.kind === 'measure' && BUILT_THING.test(after);
  if (isBuiltThing && !isLaid && !ADDS.test(item) && !isPowerBegun) return true;
  return /总投资(?:约|达|近|超过?)?$/u.test(before) && !PROMISED.test(lead);
};
