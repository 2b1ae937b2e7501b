import { describe, expect, it } from 'vitest';
import { frameworksIn } from '../frameworks-in.ts';

describe('isDevice', () => {
  it.each([
    '会议指出，粮食生产实现“十九连丰”，用电量“八连增”。',
    '会议要求，要严打盗窃、诈骗、赌博三类犯罪。',
    '会议要求，要推出滨海、山地、古镇三条旅游线路。',
    '会议要求，要用好古城、温泉、森林三大资源。',
    '会议要求，要启动甲窟、乙窟、丙窟“三大石窟”展陈。',
    '会议要求，要讲好“三岛”故事。',
    '会议要求，要落实人才“五年一套房”政策，守好“七山二水一分田”的家底。',
    '会议要求，要做强“新三样”。',
    '县委书记张某某讲了三点意见：一要统一思想；二要压实责任；三要改进作风。',
    '我接着大家的话，谈三点体会。一是看家底。二是理思路。三是抓落实。',
    '下面，我再强调三个问题。一是思想问题。二是作风问题。三是方法问题。',
    '会议部署了八个方面的工作。',
  ])('takes things, places, runs of years and parts of a speech for none: %s', (text) => {
    expect(frameworksIn(text)).toEqual([]);
  });

  it.each([
    ['会议指出，“老三怕”没有根除：怕担责、怕碰硬、怕失误。', '老三怕', 3],
    ['会议要求，化解债务要严格落实“五个一批”，一笔一笔销账。', '五个一批', 0],
    ['会议要求，化解债务要严格落实“六个一批”，一笔一笔销账。', '六个一批', 0],
    ['会议要求，要对标“双千计划”要求，抓好招才引智。', '双千计划', 0],
    ['会议要求，要按照“12365”的总体安排抓好落实。', '12365', 0],
    ['会议要求，把水乡、圣地、古村、温泉四张旅游牌打成好牌。', '四张旅游牌', 4],
    ['形成“县级抓统筹、部门抓协同、乡镇抓落地”三级抓落实机制。', '三级抓落实机制', 3],
    ['“4”是四个区：东部新区、西部老区、中部园区、北部林区。', '四个区', 4],
    ['“3”则是建强项目谋划、要素保障、督导落实三支专班。', '三支专班', 3],
    ['会议指出，高铁通车、机场扩建、政策支持，三大机遇在此叠加。', '三大机遇', 3],
    ['会议要求，要用好“红榜”“黑榜”两面镜子。', '两面镜子', 2],
    ['会议围绕“明年干什么、怎么干、谁来干”展开研讨。', '明年干什么、怎么干、谁来干', 3],
  ])('takes what is coined, listed or defined: %s', (text, label, found) => {
    const [framework] = frameworksIn(text);
    expect(framework?.label).toBe(label);
    expect(framework?.components).toHaveLength(found);
  });

  it('leaves what a device is good for out of its name', () => {
    const [framework] = frameworksIn('会议要求，要发挥甲、乙、丙三大专班作用。');
    expect(framework?.label).toBe('三大专班');
  });

  it('takes a number of a service line for none', () => {
    expect(frameworksIn('会议要求，要办好“12345”“12315”，让群众满意。')).toEqual([]);
  });
});
