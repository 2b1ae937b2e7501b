import { describe, expect, test } from 'vitest';
import { findCuts } from '../../../src/reading/text/find-cuts.ts';

/** The line with `|` at the end of each unit, `/` where its sentence goes on. */
function cut(line: string): string {
  let from = 0;
  return findCuts(line)
    .map(({ at, endsSentence }) => {
      const unit = line.slice(from, at);
      from = at;
      return unit + (endsSentence ? '|' : '/');
    })
    .join('');
}

describe('a line is cut into units', () => {
  test.each([
    [
      'after sentence ends and at the end of the line',
      '要抓项目。要怎么抓?抓实!抓细',
      '要抓项目。|要怎么抓?|抓实!|抓细|',
    ],
    [
      'at semicolons, which do not end the sentence',
      '新增学校2所;医院1家；养老院3家。',
      '新增学校2所;/医院1家；/养老院3家。|',
    ],
    [
      'not at semicolons inside quotation marks and brackets',
      '“稳;进；好”【一;二】(三;四);五。',
      '“稳;进；好”【一;二】(三;四);/五。|',
    ],
    [
      'at semicolons behind a mark that never closes',
      '【比如;“要促进;发展。',
      '【比如;/“要促进;/发展。|',
    ],
    [
      'with the closing marks of the last sentence',
      '他说:“要实干。”会议结束。(掌声。)',
      '他说:“要实干。”|会议结束。|(掌声。)|',
    ],
    [
      'with an attribution that only closes a quotation',
      '“谋出了思路。”楼某某指出。会议结束。',
      '“谋出了思路。”楼某某指出。|会议结束。|',
    ],
    [
      'before an attribution that goes on',
      '“唯有实干。”楼某某强调,要落实。',
      '“唯有实干。”|楼某某强调,要落实。|',
    ],
    [
      'not after a quotation that the sentence goes on with',
      '围绕“明年怎么干?”的主题,谋思路。',
      '围绕“明年怎么干?”的主题,谋思路。|',
    ],
    ['once where marks stand in a row', '怎么办?!抓落实……', '怎么办?!|抓落实……|'],
  ])('%s', (_, line, units) => {
    expect(cut(line)).toBe(units);
  });
});
