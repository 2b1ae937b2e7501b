import { describe, expect, it } from 'vitest';
import { frameworksIn } from '../../frameworks-in.ts';

describe('itemsOfSubject', () => {
  it.each([
    ['会议强调，生态和粮食是两条底线，任何时候都不能碰。', '两条底线', ['生态', '粮食']],
    ['会议指出，产业弱、财力薄、人才少仍是三大短板。', '三大短板', ['产业弱', '财力薄', '人才少']],
  ])('takes what is said to be that many: %s', (text, label, components) => {
    expect(frameworksIn(text)).toMatchObject([{ label, components }]);
  });

  it('takes no subject of what goes on behind the label', () => {
    expect(frameworksIn('会议指出，小区和学校是两个重点场所。')).toEqual([]);
  });
});
