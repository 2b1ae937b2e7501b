import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/reading/read-seed.ts';

function targetsIn(text: string): string[] {
  const { record } = readSeed(new TextEncoder().encode(text), 'x.txt');
  return (record?.targets ?? []).map(({ value, unit }) => `${String(value)}${unit ?? ''}`);
}

describe('findTargets', () => {
  it('takes the number of key projects of a year for a promise', () => {
    expect(targetsIn('会议要求，要全力推进96个重点项目，做好用地保障。')).toEqual(['96个']);
  });

  it('measures what a target is set for, without the word target', () => {
    const text = '会议要求，2023年全县地区生产总值增长目标定为6%。';
    const { record } = readSeed(new TextEncoder().encode(text), 'x.txt');
    expect(record?.targets.map(({ metric }) => metric)).toEqual(['地区生产总值增长']);
  });

  it('takes a count that sums up a list before it for none', () => {
    expect(
      targetsIn('会议要求，要壮大轨道交通、新能源电池、高端造纸、金属新材料四个百亿集群。'),
    ).toEqual([]);
  });
});
