import { describe, expect, it } from 'vitest';
import { frameworksIn } from '../../frameworks-in.ts';

describe('bareLabels', () => {
  it.each([
    ['会议要求，要实施“链主领航、链群跃升、链企升规”三链工程。', '三链工程'],
    ['会议要求，要实行周调度、月通报、季评比三级督导。', '三级督导'],
  ])('knows a name without a classifier by the items before it: %s', (text, label) => {
    const [framework] = frameworksIn(text);
    expect(framework?.label).toBe(label);
    expect(framework?.components).toHaveLength(3);
  });

  it.each([
    '会议要求，要实施科技、工业、农业三年行动。',
    '会议要求，要完善县、乡、村三级体系。',
    '会议要求，要推进三期工程建设。',
  ])('leaves lengths of time, levels and phases: %s', (text) => {
    expect(frameworksIn(text)).toEqual([]);
  });
});
