import { describe, expect, it } from 'vitest';

import { yearFromContext } from '../../../../src/reading/facts/dates/context-year.ts';

describe('yearFromContext', () => {
  it.each([
    ['2023年是开局之年,做好今年工作意义特殊。', 1, 2023],
    ['面对即将到来的2023年,', 12, 2022],
    ['2023年是开局之年,做好明年的工作意义重大。', 12, 2022],
    ['2023年是开局之年。', 12, 2022],
    ['2023年是开局之年。', 1, 2023],
    ['今年(2022年)工作', 12, 2022],
    ['谋划2023年工作', 12, 2022],
    ['总结2022年工作', 1, 2023],
    ['2022年工作回顾', 12, 2022],
    ['一是2021年工作回顾;二是2022年主要目标和重点工作', 3, 2022],
    ['召开2023年第4次县政府常务会议', 2, 2023],
    ['今年是“十四五”规划收官之年', 2, 2025],
    ['过去一年,我们奋力拼搏。2023年,全县增长5%。', 1, 2024],
    ['二〇二三年是开局之年。', 1, 2023],
    ['２０２３年是开局之年。', 1, 2023],
  ])('reads %s in month %d as written in %d', (text, month, year) => {
    expect(yearFromContext(text, month)).toBe(year);
  });

  it.each(['到2025年建成', '2035年远景目标', '今年以来', ''])('does not guess from %s', (text) => {
    expect(yearFromContext(text, 1)).toBeNull();
  });
});
