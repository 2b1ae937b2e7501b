import { describe, expect, it } from 'vitest';

import {
  countSelfReferences,
  isProvincesText,
  markOf,
  ownLevel,
} from '../../../../src/reading/facts/places/self-references.ts';

const levelOf = (text: string) => ownLevel(countSelfReferences(text));

describe('the level that a text calls its own', () => {
  it.each([
    ['县委书记讲话,全县要落实市委部署。', '县'],
    ['市委书记讲话,市长主持,全市上下。', '市'],
    ['区委召开会议,我区要落实市委部署。', '区'],
    ['旗委书记、旗长出席,全旗上下。', '旗'],
    ['自治县党委、县长,落实市委部署。', '县'],
    ['经济开发区、园区、景区、红旗、上市委托、城市长效机制。', null],
    ['', null],
  ])('of %s is %s', (text, level) => {
    expect(levelOf(text)).toBe(level);
  });

  it('is the county even where it speaks more often of its city', () => {
    expect(levelOf('县委书记传达市两会精神。市委要求,市政府强调,全县要落实。')).toBe('县');
  });

  it('is the province where 省委 or, in a region, 全区 speaks', () => {
    const isProvinces = (text: string) => isProvincesText(text, countSelfReferences(text));
    expect(isProvinces('省委召开会议,全省上下。')).toBe(true);
    expect(isProvinces('自治区党委召开会议,全区上下。')).toBe(true);
    expect(isProvinces('区委召开会议,落实自治区党委部署,全区上下。')).toBe(false);
  });
});

describe('markOf', () => {
  it('is the last character of a county-level name', () => {
    expect(['遂昌县', '景宁畲族自治县', '东阳市', '神农架林区', '敖汉旗'].map(markOf)).toEqual([
      '县',
      '县',
      '市',
      '区',
      '旗',
    ]);
    expect(markOf('浙江省')).toBeNull();
  });
});
