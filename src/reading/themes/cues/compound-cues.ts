/**
 * Words with several themes, or with none though they hold a cue. They are looked up with the cues,
 * so the longest word counts here too.
 */
import type { ThemeId } from '../../record.ts';

/** Two items in one word, or a thing that two themes claim. */
export const COMPOUND_CUES: Readonly<Record<string, readonly ThemeId[]>> = {
  高新技术企业: ['INDUSTRY', 'INNOV'],
  国家高新技术企业: ['INDUSTRY', 'INNOV'],
  科技型企业: ['INNOV'],
  科技型中小企业: ['INNOV'],
  智能制造: ['INDUSTRY', 'INNOV'],
  智能化改造: ['INDUSTRY', 'INNOV'],
  数字化改造: ['INDUSTRY', 'INNOV'],
  智能工厂: ['INDUSTRY', 'INNOV'],
  数字工厂: ['INDUSTRY', 'INNOV'],
  陶瓷文化: ['TOUR'],
  茶文化: ['TOUR'],
  酒文化: ['TOUR'],
  老旧住房: ['CITY'],
  智能电网: ['INDUSTRY'],
  城建重点项目: ['CITY', 'PROJECT'],
  城建项目: ['CITY', 'PROJECT'],
  重大产业项目: ['INDUSTRY'],
  工业项目: ['INDUSTRY'],
  产业项目: ['INDUSTRY'],
  产业项目建设: ['INDUSTRY', 'PROJECT'],
  数字乡村: ['RURAL', 'INNOV'],
  农文旅: ['RURAL', 'TOUR'],
  农文旅融合: ['RURAL', 'TOUR'],
  乡村旅游: ['RURAL', 'TOUR'],
  农村电商: ['RURAL', 'TOUR'],
  一二三产业融合: ['INDUSTRY', 'RURAL'],
  一二三产: ['INDUSTRY', 'RURAL'],
  改革开放: ['REFORM', 'OPEN'],
  深化改革开放: ['REFORM', 'OPEN'],
  招商引智: ['OPEN', 'INNOV'],
  招才引智: ['INNOV'],
  双招双引: ['OPEN'],
  引才用才: ['INNOV'],
  工业百强县: ['INDUSTRY', 'GROWTH'],
  重大项目招引: ['OPEN', 'PROJECT'],
  项目招引: ['OPEN'],
  招商项目: ['OPEN'],
  重大民生项目: ['LIVELIHOOD'],
  民生项目: ['LIVELIHOOD'],
  水库项目: ['CITY'],
  交通项目: ['CITY'],
  旅游项目: ['TOUR'],
  文旅项目: ['TOUR'],
  商贸项目: ['TOUR'],
  重点商贸项目: ['TOUR'],
  党建引领基层治理: ['SAFETY', 'PARTY'],
  党建引领乡村治理: ['RURAL', 'PARTY'],
  农村生活污水: ['RURAL', 'ECO'],
  农村生活垃圾: ['RURAL'],
  城乡居民人均可支配收入: ['LIVELIHOOD'],
  城乡居民收入: ['LIVELIHOOD'],
  城乡教育: ['LIVELIHOOD'],
  城乡供水: ['CITY'],
  城乡居民: ['LIVELIHOOD'],
  规上工业增加值: ['INDUSTRY'],
  规模以上工业增加值: ['INDUSTRY'],
  规模工业增加值: ['INDUSTRY'],
  土地要素: ['REFORM'],
  生态工业: ['INDUSTRY'],
  工业投资: ['INDUSTRY', 'PROJECT'],
  产业投资: ['INDUSTRY', 'PROJECT'],
  养殖排污: ['ECO'],
  养殖污染: ['ECO'],
  农业面源污染: ['RURAL', 'ECO'],
  面源污染: ['ECO'],
  医药企业: ['INDUSTRY'],
  校园周边: ['SAFETY'],
  文旅商: ['TOUR'],
  茶旅融合: ['RURAL', 'TOUR'],
  城乡居民收入差距: ['COMMON'],
  居民收入差距: ['COMMON'],
  服务市场主体: ['REFORM'],
  服务企业发展: ['REFORM'],
  产业转移: ['OPEN'],
  招商引资项目: ['OPEN'],
  农村居民收入: ['RURAL'],
  农村居民人均可支配收入: ['LIVELIHOOD', 'RURAL'],
  农业龙头企业: ['RURAL'],
  粪污资源化利用: ['RURAL', 'ECO'],
  人才承载能力: ['INNOV'],
  新旧动能转换: ['INDUSTRY'],
  改革和创新: ['REFORM', 'INNOV'],
  改革创新两大动力: ['REFORM', 'INNOV'],
  土地指标: ['REFORM'],
  三农: ['RURAL'],
  交通物流: ['CITY', 'INDUSTRY'],
  智慧农业: ['RURAL', 'INNOV'],
  农村改革: ['REFORM', 'RURAL'],
};

/** Words that give no theme: slogans, names, and words of the genre that hold a cue by chance. */
export const MASKS = `
  高质量发展 高质量跨越式发展 跨越式高质量发展 经济社会发展 经济社会高质量发展
  经济社会平稳健康高质量发展 社会主义现代化 中国式现代化 现代化建设 现代化
  统筹疫情防控和经济社会发展 统筹疫情防控与经济社会发展 疫情要防住 经济要稳住 发展要安全 稳中求进
  新发展理念 新发展格局 高水平安全 高质量发展和高水平安全 创新精神 创业创新精神 创业精神
  改革创新精神 改革发展稳定 改革发展 创新发展中 守正创新 开拓创新 锐意创新 理论创新 创新工作
  创新思路 创新方式 创新方法 创新举措 创新机制 工作创新 思路创新 绿色山水 国际化绿色山水美好城市
  绿色通道 两山雄鹰 两山雏鹰 两山群鹰 看见美丽中国 美丽中国 两山未来科技城 高速增长 纵目科技
  富特科技 建控集团 金融机构 科技公司 科技有限公司 农商银行 农村信用社 农业银行 建设银行 工商银行
  良好生态 生态、生活 从业人员 事业 专业 作业 就业务 开放式 开放性 安全感 教育引导 宣传教育
  警示教育 教育整顿 健康发展 平稳健康 持续健康 稳定发展 稳定增长 产业工人 行业 企业所得税 思想稳定
  稳定器 城市名片 责任编辑 责任感 责任重大 使命感 紧迫感 落实党的 贯彻落实党的 学习贯彻落实
  深入贯彻落实 全面贯彻落实 认真贯彻落实 贯彻落实习近平 落实省委 落实市委 落实县委 落实中央
  落实上级 落实省市 贯彻落实中央 贯彻落实省 贯彻落实市 贯彻落实县 贯彻落实全国 贯彻落实上级 教育局
  科技局 农业农村局 交通局 交通运输局 文旅局 发改局 财政局 应急局 应急管理局 民政局 水利局 商务局
  投资促进局 投促局 住建局 城管局 卫健局 公安局 资源规划局 自然资源局 生态环境局 乡村振兴局 人社局
  市场监管局 医保局 信访局 统计局 工信局 工业和信息化局 行政审批局 营商局 退役军人事务局 组织部
  宣传部 统战部 政法委 纪委监委 开发区管委会 开发区党工委 企业代表 企业负责人 企业家代表
  高新区管委会 园区管委会 人大代表 政协委员 政协主席 人大主任 人大常委会 县人大 县政协 市人大
  市政协 区人大 区政协 旗人大 旗政协 党组副书记 领导干部会议 县域经济 县城区 项目化 项目部 工程化
  工程质量 民生最重 农历 农商行 村镇银行 省城 长城 城投 城投集团 县委经济工作会议 经济工作会议
  中央经济工作会议 省委经济工作会议 市委经济工作会议 中央农村工作会议 农村工作会议 城市工作会议
  人才工作会议 组织工作会议 安全生产会议 党的二十大 二十大精神 二十届 八八战略 两个先行 两个确立
  两个维护 五位一体 四个全面 习近平新时代 三重压力 需求收缩 供给冲击 预期转弱 道路交通
  家庭医生签约 签约服务 集中力量 组织部门 团结带领 党政主要 通道之便 贯通起来 上设备 工作专班
  以上项目 无证明城市 一件一件 件事是 投资者 一中心 各级党组织和 党组织和广大党员 上规模 粮库 粮站
  工匠精神 弘扬工匠 父老乡亲 “十四五”规划 中期发展 成果转化为 投资家 轨道上 市场化法治化 法治化
  党员干部群众 干部群众 统筹发展和安全 发展和安全 生态畜牧 沙地综合治理 开发式 落实好 数字说话
  数字背后 一组数字 数据显示 据统计 产业工 行稳致远 数据看 矛盾论 主要矛盾 团结奋斗 社会各界
  稳定预期 党政军 生产总值能耗 开放包容 文化程度 文化自信 合作共赢 服务对象
  茶江 茶溪 计划投资总额 计划总投资 投资总额 总投资
  要素驱动 农牧区 农业大学 科技大学 陶瓷大学 医科大学 中医药大学 旅游大学 原字号
`;
