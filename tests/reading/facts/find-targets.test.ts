import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/reading/read-seed.ts';

function targetsIn(text: string): string[] {
  const { record } = readSeed(new TextEncoder().encode(text), 'x.txt');
  return (record?.targets ?? []).map(({ value, unit }) => `${String(value)}${unit ?? ''}`);
}

describe('findTargets', () => {
  it('takes the number of key projects of a year for a promise', () => {
    expect(targetsIn('会议要求，要全力推进96个重点项目，做好用地保障。')).toEqual(['96个']);
  });

  it('measures what a target is set for, without the word target', () => {
    const text = '会议要求，2023年全县地区生产总值增长目标定为6%。';
    const { record } = readSeed(new TextEncoder().encode(text), 'x.txt');
    expect(record?.targets.map(({ metric }) => metric)).toEqual(['地区生产总值增长']);
  });

  it('gives no value to a number whose digits are blanked out', () => {
    expect(targetsIn('会议要求，固定资产投资完成**亿元，新增就业某某万人。')).toEqual([]);
  });

  it('takes a count that sums up a list before it for none', () => {
    expect(
      targetsIn('会议要求，要壮大轨道交通、新能源电池、高端造纸、金属新材料四个百亿集群。'),
    ).toEqual([]);
  });

  it.each([
    ['要对照省里要求，群众诉求12小时内响应、3个工作日内办结。', ['12小时', '3个工作日']],
    ['要把游客平均逗留时间延长到2.5天，优良天数达到340天。', ['2.5天', '340天']],
    ['要办好“村晚”等30场活动，赴长三角举办5场专题推介。', ['30场', '5场']],
    ['要选派50名科技特派员下乡。', ['50名']],
    ['全年铺排重点项目86个，总投资300亿元。', ['86个', '300亿元']],
    ['56个政府投资项目3月底前开复工率达到90%。', ['56个', '90%']],
    ['要推动80万千瓦新能源项目全面开工，食用菌种植达到3亿棒。', ['80万千瓦', '300000000棒']],
    ['要把试点扩大到60个村。', ['60个']],
    ['我们定为地区生产总值增长7%以上。', ['7%']],
    ['要确保74个贫困村全部出列、3000户贫困户稳定脱贫。', ['74个', '3000户']],
    ['要吸引一千名大学生返乡就业创业。', ['1000名']],
    ['要引进教育、医疗等各类人才200名。', ['200名']],
    ['要把牲畜头数控制在90万头只以内。', ['900000头只']],
    ['要培育税收亿元楼宇11栋。', ['11栋']],
    ['要签约项目30个，其中亿元以上的不少于5个。', ['30个', '5个']],
    ['要继续保持全省综合实力第1位，审批时限压到30天以内。', ['1位', '30天']],
    ['设施农业占比要提高到三成以上，群众满意率达到九成。', ['30%', '90%']],
  ])('takes what a plan owes for a promise: %s', (text, targets) => {
    expect(targetsIn(`会议要求，${text}`)).toEqual(targets);
  });

  it.each([
    '耕地一亩都不能荒，不漏一户。',
    '要消除海拔3000米以上无树村，落实好边境0—3公里抵边居民补贴。',
    '要让村集体年收入10万元以下的村全部清零。',
    '前一个“5”是底线，前两个“3”是抓手。',
    '要抓好锂电项目，总投资30亿元，力争年内开工。',
    '要在3天内传达会议精神。',
    '要打通服务群众“最后一公里”，跑好创建最后100米。',
  ])('takes zones, sayings and sizes for none: %s', (text) => {
    expect(targetsIn(`会议要求，${text}`)).toEqual([]);
  });

  it('takes forecasts amid what was done, and what was left over, for none', () => {
    const review = '会议指出，一年来，全县上下真抓实干。';
    expect(targetsIn(`${review}地区生产总值预计突破200亿元；城镇新增就业3000人。`)).toEqual([]);
    expect(targetsIn(`${review}办结信访件30件，剩余2件结转今年，满意率保持在98%以上。`)).toEqual(
      [],
    );
    expect(targetsIn(`${review}预计明年地区生产总值增长6%。`)).toEqual(['6%']);
  });

  it('opens a plan with the heading of a part of a speech', () => {
    const heading = '第三个问题：今年要干成哪些事';
    expect(targetsIn(`${heading}\n规上工业增加值增长8.5%，社零总额增长6%。`)).toEqual([
      '8.5%',
      '6%',
    ]);
  });

  it('keeps 以上 with the degree and 至少 with the number', () => {
    const text = '会议要求，要引进硕士以上30名，5亿元以上项目至少落地1个。';
    const { record } = readSeed(new TextEncoder().encode(text), 'x.txt');
    expect(record?.targets.map(({ operator, value }) => [operator, value])).toEqual([
      ['=', 30],
      ['>=', 1],
    ]);
  });
});
