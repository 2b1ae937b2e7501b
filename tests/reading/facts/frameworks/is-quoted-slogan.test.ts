import { describe, expect, it } from 'vitest';
import { frameworksIn } from '../frameworks-in.ts';

describe('isQuotedSlogan', () => {
  it.each([
    ['会议认为，“四化协同”步伐加快，城乡面貌一新。', '四化协同'],
    ['会议认为，一年来，市委“三区建设”深入推进。', '三区建设'],
    ['会议指出，对照“两高”目标，我们还有差距。', '两高'],
    ['会议要求，要抢抓“三区叠加”机遇。', '三区叠加'],
    ['会议指出，省委“一主六双”战略落地见效。', '“一主六双”战略'],
    ['会议要求，要守护“两山一湖”，建设生态屏障。', '两山一湖'],
    ['会议指出，要深刻认识三个“前所未有”。', '三个“前所未有”'],
    ['会议要求，要实施“百企千岗”行动。', '“百企千岗”行动'],
    ['会议要求，要唱响“招商三部曲”。', '招商三部曲'],
  ])('takes what is coined, in whatever sentence it is named: %s', (text, label) => {
    expect(frameworksIn(text).map((one) => one.label)).toEqual([label]);
  });

  it.each([
    '会议要求，要盘活“三未”土地。',
    '会议要求，要认真领悟“三法联动”要义。',
    '会议要求，要坚持“四议两公开”，办好“四好农村路”。',
    '会议认为，“三号渠”改造完工，“三孩”政策落地。',
    '会议要求，要建成两个“一站式”服务中心。',
    '会议要求，要推进“万亩千亿”平台建设。',
  ])('leaves kinds of things, set phrases and names of works: %s', (text) => {
    expect(frameworksIn(text)).toEqual([]);
  });
});
