/**
 * The words of this genre that the rules for targets share, as patterns.
 */

/** Verbs that make, win or finish something countable. */
export const MAKING =
  '选派|选聘|聘用|遴选|新增|新建|新开工|新签约|新引进|新培育|新认定|新入库|新上|新改扩建|新改建|新发展|新创|新获|新打造|新招引|新落地|新组建|新设|改扩建|改建|扩建|改造|提升改造|建成|建设|建立|创建|创成|打造|培育|培养|引进|引育|引入|吸引(?!力)|招引|招录|招聘|招收|签约|落地|开工|竣工|投产|完工|完成|争取|争创|争引|申报|申创|获评|认定|入库|入统|入规|升规|上规|孵化|组建|成立|设立|布局|发展|流转|盘活|收储|出让|供应|供地|清理|处置|消化|化解|腾退|拆除|拆迁|征收|征迁|整治|治理|修复|绿化|栽植|种植|养殖|出栏|采购|投放|投用|举办|培训|输送|转移|吸纳|帮扶|解决|安置|筹集|募集|发放|推出|上线|净增|增加|达标|壮大|做大|做强|形成|构建|储备|谋划|包装|实施|办结|攻克|新办|办好|建好|制定|修订|育成|扶持|扶强|股改|上市|挂牌|评选|选树|集聚|落户|推动|打通|贯通|清淤|更新|续建|再建|再办|(?<![构搭组创兴重])建(?=$|[一二两三四五六七八九十\\d])|(?<![苦实大真巧肯敢能骨树])干(?=$|[一二两三四五六七八九十\\d])|(?<![举承主协督经])办(?=$|[一二两三四五六七八九十\\d])';

const REACHING =
  '扩大到|扩大至|增加到|增至|达到|超过|突破|保持|稳定在|至少|不少于|不低于|有(?!关|效|序|力)';

/** Verbs that say that something is finished; they make a target of the count before them. */
const FINISHING =
  '建成|投用|投产|竣工|完工|开工|交付|通车|达产|达效|落地|运营|征迁|拆迁|封顶|贯通|上市|创成|达标|验收|入库|签约|开园|开业|清零|销号|办结|进入|跻身|脱贫(?!攻坚|户|人口|成果|地区|县|不稳|监测|摘)|出列|摘帽|退出(?!机制|市场)';

/** Heads of counts that number measures, not results: 八大行动, 6项重点工作. */
const MEASURES =
  '方面|环节|抓手|产业链|赛道|主线|重点|关键|行动|攻坚|任务|机制|体系|目标|战略|问题|底线|短板|要求|举措|措施|转变|提升|原则|导向|理念|意识|关系|文章|硬仗|战役|会战|维度|层面|领域|板块|方向|主题|主线|民生实事|实事|清单|专班|专项|阶段|优势|层次|步骤|篇章|维|梯队|角色|定位|先行|专题|议题|工作|课题|活动|计划|工程(?!项目|师)|政策|制度|统筹|坚持|强化|聚焦|支撑|保障|指标|百分百|乡镇|镇街|部门|县直|县级领导|县领导';

/** Nouns that a figure of growth or size is said of. */
export const METRIC_NOUN =
  '投资|总额|收入|产值|增加值|GDP|生产总值|税收|出口|进口|营收|用电量|指标|消费|利润|销售额|零售额|贷款|存款|余额|总量|[起户次家件人数]数|面积|产量|率|比重|占比|额|量|值|支出|规模|经济';

/** Adverbs, modals and times that open a clause and belong to no metric. */
export const LEADING =
  '(?:到)?20\\d\\d年(?:底|末)?|明年|今年|来年|全年|年内|年底前?|上半年|下半年|其中|同时|力争|争取(?!专项|上级|资金|到位|中央|省|国家|各类|债|项目|政策|试点|列入)|确保|努力|尽快|尽早|继续|持续|进一步|全面|全力|加快|积极|大力|着力|奋力|扎实|深入|稳步|重点|一定要|必须|必定|要|将|再|计划|预计|预期|有望|可望|实现|推动|推进|促进|带动|使|让|让|通过|全县|全市|全区|全旗|我县|我市|我区|我们|县域|总体|主要|预期|经济社会发展|目标(?:是|为)?|为|是|以|把|对|并|且|也|和|与|及|以及|或';

/** A verb that makes, wins or finishes something countable: the metric of a list goes by it. */
export const MAKES = new RegExp(`(?:${MAKING})`, 'u');

/** Such a verb, or one that sets a figure (达到, 不少于): it makes a promise of a count. */
export const PROMISES_COUNT = new RegExp(`(?:${MAKING}|${REACHING})`, 'u');

/** A word that says that something is finished. */
export const FINISHES = new RegExp(`(?:${FINISHING}|复工)(?!时间|率|条件|手续|准备|计划)`, 'u');

/** A noun close by that is a measure, not a result. */
export const IS_MEASURE = new RegExp(`^(?:[^、,，]{0,8}?)(?:${MEASURES})`, 'u');

/** What may follow a number whose noun stands before it (项目2个|开工); also the clause's end. */
export const ENDS_NOUN =
  /^(?:$|并|和|与|及|以|左右|用于|开工|竣工|投产|完成|建成|入|达|落|实现|全部|的目标|、|的|”|主体|次|上下|力争|争取|其中|,|，|或|至|到)/u;
