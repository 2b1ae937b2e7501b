import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/reading/read-seed.ts';

function frameworksIn(text: string) {
  const { record } = readSeed(new TextEncoder().encode(text), 'x.txt');
  return (record?.frameworks ?? []).map(({ label, declared, components }) => ({
    label,
    declared,
    components,
  }));
}

const items = (text: string) => frameworksIn(text)[0]?.components;

describe('findFrameworks', () => {
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
