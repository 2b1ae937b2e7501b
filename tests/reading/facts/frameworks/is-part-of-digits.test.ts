import { describe, expect, it } from 'vitest';
import { frameworksIn } from '../frameworks-in.ts';

const labels = (text: string) => frameworksIn(text).map(({ label }) => label);

describe('isPartOfDigits', () => {
  it('takes the parts that a slogan of digits tells in turn, with or without items', () => {
    const text =
      '会议要求，要扭住“1268”总体部署，即围绕一个定位、建强两个百亿园区、办好六件大事、实现八个突破。';
    expect(labels(text)).toEqual(['“1268”总体部署', '两个百亿园区', '六件大事', '八个突破']);
  });

  it('lets a one go unsaid', () => {
    const text = '会议要求，要按照“123”工作思路，坚持党建统领，守牢两条底线，打好三大战役。';
    expect(labels(text)).toContain('两条底线');
  });

  it('takes no count for a part that comes out of turn', () => {
    const text = '会议要求，要按照“1345”工作思路，办好五件小事，开好局。';
    expect(labels(text)).toEqual(['“1345”工作思路']);
  });

  it('leaves the parts of what counts up as its items', () => {
    const text = '会议要求，要抓好“一二三”。紧扣一个主题，激活两大动力，扩大三大需求。';
    expect(labels(text)).toEqual(['一二三']);
  });
});
