import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/reading/read-seed.ts';
import { frameworksIn } from './frameworks-in.ts';

const items = (text: string) => frameworksIn(text)[0]?.components;

describe('findFrameworks', () => {
  it.each([
    ['会议要求，要以园区、镇街、乡村三大主战场为载体推进工作。', '三大主战场', 3],
    ['会议要求，要推进甲、乙、丙、丁四大片区联动开发。', '四大片区', 4],
    ['会议要求，要织密组织体系、责任体系两张网。', '两张网', 2],
    ['会议要求，要创建生态文明、乡村振兴、民族团结进步三个示范县。', '三个示范县', 3],
    ['会议要求，要实施“产业跃升行动”“城乡融合行动”“环境优化行动”这“三大行动”。', '三大行动', 3],
    ['会议要求，要开展秩序、环境、经营、小区、建设六大专项提升行动。', '六大专项提升行动', 5],
  ])('takes the list right before a label for its items: %s', (text, label, found) => {
    const [framework] = frameworksIn(text);
    expect(framework?.label).toBe(label);
    expect(framework?.components).toHaveLength(found);
  });

  it.each([
    ['会议要求，要以“三提三争”行动为抓手，营造氛围。', '“三提三争”行动'],
    ['会议要求，要开展“五比五看”，用实绩说话。', '五比五看'],
    ['会议要求，要按照“五化”标准建设村庄。', '“五化”标准'],
    ['会议要求，要兑现20件民生实事。', '20件民生实事'],
    ['会议要求，要实施“十百千”培育计划。', '“十百千”培育计划'],
    ['会议要求，要健全“二二三”工作机制。', '“二二三”工作机制'],
    ['会议要求，要成立八大专班，抓好落实。', '八大专班'],
  ])('takes a device that a plan names without its items: %s', (text, label) => {
    expect(frameworksIn(text)).toMatchObject([{ label, components: [] }]);
  });

  it.each([
    ['会议要求，要做到“五个带头”，树立良好形象。', '五个带头'],
    ['会议要求，要守好“三条红线”。', '三条红线'],
    ['会议要求，要深入实施“双进双产”攻坚行动。', '“双进双产”攻坚行动'],
    ['会议要求，要构建“一主两副多点”城镇体系。', '“一主两副多点”城镇体系'],
    ['会议要求，要以“一核引领、两带支撑”为格局。', '一核引领、两带支撑'],
    ['会议要求，要唱好“五子登科”大戏。', '五子登科'],
    ['会议要求，要落实1236工作思路，确保目标实现。', '1236工作思路'],
    ['会议要求，要深入开展三抓三促行动。', '三抓三促行动'],
    ['会议要求，要实施“强县域”六大行动。', '六大行动'],
    ['会议要求，要抓好八项重点工作。', '八项重点工作'],
    ['会议要求，要实施“三百工程”。', '三百工程'],
    ['会议要求，要开展“三百攻坚”行动。', '“三百攻坚”行动'],
    ['会议要求，要推进“一区一县一基地”建设。', '一区一县一基地'],
    ['会议要求，要“深化三点认识”，振奋精神。', '三点认识'],
    ['会议要求，要按照“1+1188”发展格局推进。', '“1+1188”发展格局'],
    ['会议要求，要开展“323+”攻坚行动。', '“323+”攻坚行动'],
    ['会议要求，要推进“三个示范区（园）”建设。', '三个示范区（园）'],
    ['会议要求，要把握“四个必须”：必须忠诚，必须担当，必须实干，必须清廉。', '四个必须'],
    ['会议要求，要全力打好“发展六仗”。', '发展六仗'],
    ['会议要求，要围绕“四新”，做强产业。', '四新'],
    ['会议要求，12件民生实事要早安排、早开工。', '12件民生实事'],
    ['会议要求，要抓住国家“三基地一通道”建设机遇。', '三基地一通道'],
  ])('takes what is coined in quotation marks or named by a campaign: %s', (text, label) => {
    expect(frameworksIn(text)).toMatchObject([{ label }]);
  });

  it.each([
    '会议要求，要做好“三农”工作，抓好“三夏”生产。',
    '会议要求，要依法打击“三非”人员。',
    '会议要求，要忠实践行“八八战略”、奋力推进“两个先行”。',
    '会议要求，要大力弘扬“三牛”精神。',
    '会议要求，要打造“一村一品”。',
    '会议要求，要完善“一企一策一专班”。',
    '会议要求，要夺取发展和安全“双胜利”。',
    '会议要求，要实现考核“三连冠”。',
    '会议要求，要推进甲、乙、丙三大煤矿建设。',
    '会议要求，要打赢三大攻坚战，守护绿水青山。',
    '会议要求，要走访城东、城西、城南三个新城区。',
    '会议要求，要抓好村“两委”换届，评估“十二五”规划。',
  ])('leaves words of every text, what is fought and what the state coined: %s', (text) => {
    expect(frameworksIn(text)).toEqual([]);
  });

  it('gives a slogan of a level above to the body that the text names', () => {
    const text =
      '遂昌县召开县委常委会会议\n会议指出，丽水市委提出“四个着力”要求。会议要求，要紧扣省委“十大战略”，落实市委“1+7”部署，抓好县委“五大会战”。';
    const { record } = readSeed(new TextEncoder().encode(text), 'x.txt');
    expect(record?.frameworks.map(({ label, by }) => [label, by])).toEqual([
      ['四个着力', '丽水市委'],
      ['十大战略', '省委'],
      ['1+7', '市委'],
      ['五大会战', '会议'],
    ]);
  });

  it('keeps a city’s own committee for the speaker', () => {
    const text = '东阳市委召开务虚会\n张某某强调，要打好市委“五大会战”。';
    const { record } = readSeed(new TextEncoder().encode(text), 'x.txt');
    expect(record?.frameworks.map(({ by }) => by)).toEqual(['张某某']);
  });

  it.each([
    ['会议要求，要压实属地责任、行业监管责任“两个责任”。', '两个责任', 2],
    ['会议要求，要建设活力、宜居、绿色三个新城区。', '三个新城区', 3],
    ['与会人员围绕“干了什么、差距在哪、明年怎么抓”三问发言。', '三问', 3],
    ['会议要求，要拿出“三股劲”\n要有敢为人先的闯劲、咬住不放的韧劲、善作善成的巧劲。', '三股劲', 3],
  ])('knows by its items what is no device without them: %s', (text, label, found) => {
    const [framework] = frameworksIn(text);
    expect(framework?.label).toBe(label);
    expect(framework?.components).toHaveLength(found);
  });

  it('keeps an item of a larger device that a sentence of its own defines', () => {
    const text =
      '会议要求，要抓好“一二三”，即锚定一个目标，建好两个园区，打好三场硬仗。三场硬仗，就是招商引资、项目建设、征地拆迁。';
    expect(frameworksIn(text).map(({ label }) => label)).toEqual(['一二三', '三场硬仗']);
  });

  it('leaves open how many items “1+5+N” announces, and what only gives results', () => {
    expect(frameworksIn('会议要求，要健全“1+5+N”工作体系。')).toEqual([
      { label: '“1+5+N”工作体系', declared: null, components: [] },
    ]);
    expect(items('会议要求，要实施“双提升”计划，新增企业8家、平台2个。')).toEqual([]);
  });

  it.each([
    ['会议要求，要办好22件为民办实事项目，新增学位2160个。', '22件为民办实事项目'],
    ['会议要求，要深化基层党组织“五星五强”创建。', '五星五强'],
    ['会议要求，要推进“138+N”工程。', '“138+N”工程'],
    ['会议要求，要处理好总量与质量、存量与增量、当前与长远三组关系。', '三组关系'],
  ])('names a device in full: %s', (text, label) => {
    expect(frameworksIn(text).map((one) => one.label)).toEqual([label]);
  });

  it('takes a campaign that a larger device counts off and leaves unexplained', () => {
    const text = '会议要求，要坚持“37”工作思路，即实施甲县、乙县、丙县三大战略，推进七大行动。';
    expect(frameworksIn(text).map(({ label }) => label)).toContain('七大行动');
  });

  it('takes neither speakers nor the neighbours of a label for its items', () => {
    const text =
      '会议强调，要在产业上展现八个新突破。会议要求，要抓好落实。\n会议指出，要围绕“516”产业体系，做强产业；要建设新城；要办好学校。';
    expect(frameworksIn(text)).toMatchObject([{ label: '“516”产业体系', components: [] }]);
  });

  it('takes what is done one for each for a manner of working', () => {
    expect(
      frameworksIn('会议要求，要坚持“一户一专班”服务配套项目，投产企业15户，新增规上企业8户。'),
    ).toEqual([]);
  });

  it('leaves what is built under a quoted shorthand to the projects', () => {
    expect(frameworksIn('会议要求，要大力推进“三铁一机一高”建设。')).toEqual([]);
  });

  it('takes parts that open and end alike for the items of a device', () => {
    expect(
      items(
        '会议强调，要在三个方面下功夫。在板块协同上下功夫，完善路网；在项目建设上下功夫，提高效率；在科技创新上下功夫，支持企业。',
      ),
    ).toEqual(['在板块协同上下功夫', '在项目建设上下功夫', '在科技创新上下功夫']);
  });

  it('takes what stands behind bullets', () => {
    expect(
      items(
        '要打好“三大攻坚行动”。\n▲产业攻坚行动。做强产业。\n▲城市攻坚行动。更新城市。\n▲民生攻坚行动。办好学校。',
      ),
    ).toEqual(['产业攻坚行动', '城市攻坚行动', '民生攻坚行动']);
  });

  it('takes the items of clauses that follow the numbers of a slogan in turn', () => {
    expect(
      items(
        '会议要求，要优化“一江两城三片”空间格局，以衢江为轴，提升老城、新城，统筹北部片、中部片、南部片，唱响新曲。',
      ),
    ).toEqual(['衢江', '老城', '新城', '北部片', '中部片', '南部片']);
  });

  it('takes quoted words of one tail', () => {
    expect(
      items('要做好“三篇大文章”，改造升级“老字号”，深度开发“原字号”，培育壮大“新字号”。'),
    ).toEqual(['老字号', '原字号', '新字号']);
  });

  it('takes sentences that hold the word counted', () => {
    expect(
      items(
        '明年要在“三个新”上用劲。产业要有新突破，做强工业。城市要有新面貌，改造老城。民生要有新温度，办好学校。',
      ),
    ).toEqual(['产业要有新突破', '城市要有新面貌', '民生要有新温度']);
  });

  it('takes the digits of a device defined as Chinese numerals', () => {
    expect(
      items(
        '要按照“一二三”总体思路推进。“一”就是聚焦一个目标；“二”就是做强两大产业；“三”就是统筹三个板块。',
      ),
    ).toEqual(['一 聚焦一个目标', '二 做强两大产业', '三 统筹三个板块']);
  });

  it('parts each item of a slogan of two words', () => {
    expect(items('要开展“两比两看”活动，比学习看本领、比招商看成果。')).toEqual([
      '比学习',
      '看本领',
      '比招商',
      '看成果',
    ]);
  });

  it.each([
    ['要打造敢闯的干部队伍、善战的招商队伍、过硬的执法队伍三支队伍。', '三支队伍', 3],
    ['要围绕“四问”谋划明年工作，即问方向、问产业、问项目、问作风。', '四问', 4],
    ['要给大家立个规矩，就是三个不：不说空话、不搞花架子、不欺负群众。', '三个不', 3],
    ['要做到五个必须：必须忠诚，必须担当，必须实干，必须团结，必须清廉。', '五个必须', 5],
    ['要推进工业强县、生态美县、旅游名县、幸福惠县、平安稳县“五县”建设。', '五县', 5],
  ])('knows a device of any name by as many items as it counts: %s', (text, label, found) => {
    expect(
      frameworksIn(text).map((one) => [one.label.replaceAll(/[“”]/gu, ''), one.components.length]),
    ).toEqual([[label, found]]);
  });

  it('knows what a place builds under its own name without its items', () => {
    expect(frameworksIn('全县要围绕建设“三地一口岸”，推动各项工作。')).toEqual([
      { label: '三地一口岸', declared: 4, components: [] },
    ]);
  });

  it.each([
    '县医院新院区、第三小学这两件事今年必须见成效。',
    '要办好茶叶、核桃两个展会。',
    '要坚决拥护“两个确立”。',
  ])('finds none where things are only counted: %s', (text) => {
    expect(frameworksIn(text)).toEqual([]);
  });

  it('leaves to each of two devices its own list', () => {
    const found = frameworksIn(
      '要做足“三山两江一口岸”文章，走好生态立县、开放活县、旅游富县三条路径。',
    );
    expect(found.map(({ components }) => components.length)).toEqual([0, 3]);
  });
});
