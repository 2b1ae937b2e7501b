import { describe, expect, it } from 'vitest';

import { typeOfMeeting } from '../../../../src/reading/facts/meetings/meeting-type.ts';
import { lastNameEnd, nameFrom } from '../../../../src/reading/facts/meetings/meeting-name.ts';

describe('nameFrom', () => {
  it.each([
    ['务虚会,深入学习', '务虚会'],
    ['了四场工作务虚会', '工作务虚会'],
    ['县委常委(扩大)会议和县委县政府工作务虚会', '县委常委(扩大)会议和县委县政府工作务虚会'],
    ['县委十一届三次全会暨县委经济工作会议', '县委十一届三次全会暨县委经济工作会议'],
    ['某县第十八届人民代表大会第二次会议', '某县第十八届人民代表大会第二次会议'],
    ['县委常委会', '县委常委会'],
    ['十三届县委第32次常委会会议', '十三届县委第32次常委会会议'],
    ['县委常委(扩大)会', '县委常委(扩大)会'],
  ])('cuts %s at the end of the name', (text, name) => {
    expect(nameFrom(text)).toBe(name);
  });

  it.each(['会议室', '经济社会发展', '机会', '县残疾人协会', '', '大'.repeat(200)])(
    'finds no meeting in %s',
    (text) => {
      expect(nameFrom(text)).toBeNull();
    },
  );

  it('finds the last meeting before a verb', () => {
    expect(lastNameEnd('深入学习全会精神的县委务虚会')).toBe(14);
  });
});

describe('typeOfMeeting', () => {
  it.each([
    ['2023年县委县政府工作务虚会', '务虚会'],
    ['四套班子务虚会', '务虚会'],
    ['县四套班子联席会议', '四套班子联席会'],
    ['中国共产党某县第十四届委员会第五次全体会议', '全会'],
    ['县委十一届三次全会暨县委经济工作会议', '全会'],
    ['县委全委(扩大)会议', '全会'],
    ['县委经济工作会议', '经济工作会议'],
    ['2022年县政府经济工作谋划会', 'other'],
    ['县人民政府第22次常务会议', '常务会议'],
    ['区委常委会会议', '常委会会议'],
    ['县委常委(扩大)会议', '常委会会议'],
    ['全县项目建设动员大会', '动员大会'],
    ['“开新局、谱新篇”千人大会', '动员大会'],
    ['县人大常委会会议', 'other'],
    ['县政协十三届四次会议', 'other'],
    ['全县农村工作会议', 'other'],
    ['企业家座谈会', 'other'],
  ])('of %s is %s', (name, type) => {
    expect(typeOfMeeting(name)).toBe(type);
  });

  it("is no 全会 for a government's plenary session", () => {
    expect(typeOfMeeting('第四次全体会议', '十八届县人民政府')).toBe('other');
  });
});
