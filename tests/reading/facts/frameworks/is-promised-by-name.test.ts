import { describe, expect, it } from 'vitest';
import { frameworksIn } from '../frameworks-in.ts';

describe('isPromisedByName', () => {
  it.each([
    ['会议要求，要严明五条纪律，守住廉洁底线。', '五条纪律'],
    ['会议要求，要强化四大支撑，夯实发展根基。', '四大支撑'],
    ['会议要求，要落实好八条措施，切实为企业减负。', '八条措施'],
    ['会议要求，要干好十件民生大事，一件一件抓到底。', '十件民生大事'],
  ])('takes rules, tools and promises without their items: %s', (text, label) => {
    expect(frameworksIn(text).map((one) => one.label)).toEqual([label]);
  });

  it.each([
    '会议要求，要推进两个园区扩容，新开工五个项目。',
    '会议要求，要建设三条旅游公路和两座停车场。',
    '会议要求，下面我讲三个问题。',
  ])('leaves counts of things and the parts of a speech: %s', (text) => {
    expect(frameworksIn(text)).toEqual([]);
  });
});
