import { describe, expect, it } from 'vitest';
import { frameworksIn } from '../../frameworks-in.ts';

describe('itemsAbove', () => {
  it.each([
    [
      '会议指出，大而不强的体量之忧、有链无群的产业之忧、有产无研的创新之忧，这“三忧”绕不开。',
      '三忧',
    ],
    ['会议指出，设施老化、旅游偏冷、人才紧缺，仍是制约发展的三个“卡点”。', '三个“卡点”'],
    ['会议要求，要比学习、比担当、比实绩，在“三比”擂台上见高低。', '三比'],
    ['会议指出，苹果独大的结构账、企业减产的税收账、吃紧的家底账，这三本账本本压心。', '三本账'],
    ['会议指出，项目上比进度，招商上比实效，作风上比担当，年底看“三比”成绩单。', '三比'],
  ])('takes up the list of the clause before: %s', (text, label) => {
    const [framework] = frameworksIn(text);
    expect(framework?.label).toBe(label);
    expect(framework?.components).toHaveLength(3);
  });

  it('takes no list up that neither points back nor holds the label’s word', () => {
    const [framework] = frameworksIn('会议要求，要建好码头、公路、机场，用好“三变”改革。');
    expect(framework).toMatchObject({ label: '三变', components: [] });
  });
});
