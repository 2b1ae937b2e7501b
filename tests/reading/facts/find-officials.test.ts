import { expect, it } from 'vitest';
import { readSeed } from '../../../src/reading/read-seed.ts';

function officialsIn(text: string): string[] {
  const { record } = readSeed(new TextEncoder().encode(text), 'x.txt');
  return (record?.officials ?? []).map(({ name }) => name);
}

it('reads a name that ends in 科', () => {
  expect(officialsIn('县长赵甲科主持会议。')).toEqual(['赵甲科']);
});

it('ends a name before the 对 of a number or a title', () => {
  expect(officialsIn('区长张丙对9月工作进行安排。区委书记赵乙就《方案》作了说明。')).toEqual([
    '张丙',
    '赵乙',
  ]);
});

it.each([
  ['县委书记次仁某某主持会议。', '次仁某某'],
  ['县人大常委会主任达瓦某某出席会议。', '达瓦某某'],
  ['旗人大常委会主任阿拉坦某某出席会议。', '阿拉坦某某'],
  ['县长沙马某某主持会议。', '沙马某某'],
  ['区长么某某主持会议。', '么某某'],
  ['旗委常委、副旗长乌日娜·某某汇报工作。', '乌日娜·某某'],
])('reads a name of one of the peoples: %s', (text, name) => {
  expect(officialsIn(text)).toEqual([name]);
});

it('takes no head of a section for a name', () => {
  expect(officialsIn('县委书记张某某与王科长、李科员座谈。')).toEqual(['张某某']);
});

it('takes the river Changjiang for nobody', () => {
  expect(officialsIn('会议听取全区长江大保护工作汇报。区长江某某出席会议。')).toEqual(['江某某']);
});

it('takes an address to comrades for nobody', () => {
  expect(officialsIn('会议要求，常委同志要带头履责。县委书记张某某主持会议。')).toEqual(['张某某']);
});
