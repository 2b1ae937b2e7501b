import { describe, expect, it } from 'vitest';

import { findConvened } from '../../../../src/reading/facts/meetings/find-convened.ts';

const namesIn = (text: string) => findConvened(text).map(({ name }) => name);

describe('findConvened', () => {
  it.each([
    ['12月16日上午,2023年县委县政府工作务虚会召开,主要目的是总结。', '2023年县委县政府工作务虚会'],
    ['12月23日至24日,市委召开务虚会,深入学习。', '务虚会'],
    ['横峰县委利用两天时间连续召开四场工作务虚会', '工作务虚会'],
    ['县长主持召开县人民政府第22次常务会议,研究工作。', '县人民政府第22次常务会议'],
    ['全县经济工作会议在县城隆重举行。', '全县经济工作会议'],
    ['县委全体会议,于12月30日至31日举行。', '县委全体会议'],
    ['区委常委会召开会议', '区委常委会会议'],
    ['某县人民代表大会第四次会议,听取并审议了报告。', '某县人民代表大会第四次会议'],
    ['全县“强作风、抓落实”动员大会召开。', '全县“强作风、抓落实”动员大会'],
    ['中共某区三次全会昨天举行。', '中共某区三次全会'],
  ])('reads %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    '学习贯彻中央召开的经济工作会议精神',
    '深入贯彻落实市委召开的全会精神',
    '省委全会即将召开。',
    '会议以视频形式召开。',
    '县委书记主持会议并讲话。',
  ])('finds no meeting of its own in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
