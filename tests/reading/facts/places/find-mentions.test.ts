import { describe, expect, it } from 'vitest';

import { findMentions } from '../../../../src/reading/facts/places/find-mentions.ts';

const codesIn = (text: string) =>
  findMentions(text).map(({ name, counties }) =>
    [name, ...counties.map(({ county }) => county.code)].join(' '),
  );

describe('findMentions', () => {
  it.each([
    ['高唐县召开会议', ['高唐县 371526']],
    ['吉安县与安吉县', ['吉安县 360821', '安吉县 330523']],
    ['威宁自治县', ['威宁自治县 520526']],
    ['科左中旗', ['科左中旗 150521']],
    ['富阳市', ['富阳市 330111']],
    ['中共和顺县委', ['和顺县 140723']],
    ['山东阳谷', ['山东', '阳谷 371521']],
  ])('reads %s as %j', (text, names) => {
    expect(codesIn(text)).toEqual(names);
  });

  it.each([
    '东阳光药业投产',
    '省、市和县要联动',
    '浙西南山区',
    '老城区改造',
    '沿海城市',
    '李某某,任县委书记',
    '会议在文化隆重的气氛中',
    '投资兴业的高地',
  ])('finds no county in %s', (text) => {
    expect(findMentions(text).filter(({ counties }) => counties.length > 0)).toEqual([]);
  });

  it.each([
    ['北京市朝阳区', '110105'],
    ['江西省横峰县', '361125'],
    ['洛阳市老城区', '410302'],
    ['海南省海口市龙华区', '460106'],
    ['内蒙古自治区赤峰市敖汉旗', '150430'],
  ])('lets the prefecture or province before it decide in %s', (text, code) => {
    const last = findMentions(text).at(-1);
    expect(last).toMatchObject({ isQualified: true });
    expect(last?.counties.map(({ county }) => county.code)).toEqual([code]);
  });

  it('takes a common noun for a district when an organ follows', () => {
    expect(codesIn('老城区委')).toEqual(['老城区 410302']);
  });
});
