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

it('takes no head of a section for a name', () => {
  expect(officialsIn('县委书记张某某与王科长、李科员座谈。')).toEqual(['张某某']);
});
