import { describe, expect, it } from 'vitest';

import {
  COUNTIES,
  PREFECTURES,
  PROVINCES,
  countyOfCode,
} from '../../../src/reading/facts/gazetteer.ts';
import { SUCCESSORS } from '../../../src/reading/facts/places/former-names.ts';

describe('the gazetteer', () => {
  it('holds every county-level division once', () => {
    expect(COUNTIES).toHaveLength(2844);
    expect(new Set(COUNTIES.map(({ code }) => code)).size).toBe(2844);
    expect(PROVINCES).toHaveLength(34);
    expect(PREFECTURES).toHaveLength(333);
  });

  it('holds no development zone as if it were a county', () => {
    expect(COUNTIES.filter(({ name }) => /开发|高新|管理区|工业园|示范区/u.test(name))).toEqual([]);
  });

  it.each([
    ['331123', '遂昌县', 'Suichang', 'county', '丽水市', '浙江省'],
    ['331024', '仙居县', 'Xianju', 'county', '台州市', '浙江省'],
    ['330783', '东阳市', 'Dongyang', 'county-level city', '金华市', '浙江省'],
    ['330523', '安吉县', 'Anji', 'county', '湖州市', '浙江省'],
    ['361125', '横峰县', 'Hengfeng', 'county', '上饶市', '江西省'],
    ['361024', '崇仁县', 'Chongren', 'county', '抚州市', '江西省'],
    ['330110', '余杭区', 'Yuhang', 'district', '杭州市', '浙江省'],
    ['331127', '景宁畲族自治县', 'Jingning', 'autonomous county', '丽水市', '浙江省'],
    ['150425', '克什克腾旗', 'Hexigten', 'banner', '赤峰市', '内蒙古自治区'],
    ['429021', '神农架林区', 'Shennongjia', 'district', undefined, '湖北省'],
    ['110105', '朝阳区', 'Chaoyang', 'district', undefined, '北京市'],
    ['540481', '米林市', 'Mainling', 'county-level city', '林芝市', '西藏自治区'],
    ['330381', '瑞安市', "Rui'an", 'county-level city', '温州市', '浙江省'],
    ['331102', '莲都区', 'Liandu', 'district', '丽水市', '浙江省'],
    ['330382', '乐清市', 'Yueqing', 'county-level city', '温州市', '浙江省'],
    ['130726', '蔚县', 'Yu', 'county', '张家口市', '河北省'],
  ])('knows %s %s', (code, name, nameEn, level, prefecture, province) => {
    const county = countyOfCode(code);
    expect(county).toMatchObject({ name, nameEn, level });
    expect(county?.prefecture?.name).toBe(prefecture);
    expect(county?.province.name).toBe(province);
  });

  it('knows no county by the code of a prefecture or of nothing', () => {
    expect(countyOfCode('331100')).toBeNull();
    expect(countyOfCode('000000')).toBeNull();
  });

  it('spells every name in Latin letters', () => {
    expect(COUNTIES.filter(({ nameEn }) => !/^[A-ZÜ][A-Za-zêü' -]*$/u.test(nameEn))).toEqual([]);
  });

  it('leads every former name to a division of today that bears another name', () => {
    for (const [name, code] of SUCCESSORS) {
      expect(countyOfCode(code), name).not.toBeNull();
      expect(
        COUNTIES.some((county) => county.name === name),
        name,
      ).toBe(false);
    }
  });
});
