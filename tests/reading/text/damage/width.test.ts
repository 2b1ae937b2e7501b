import { describe, expect, test } from 'vitest';
import { repair } from '../../../../src/reading/text/repair.ts';

describe('characters of unusual width', () => {
  test.each([
    ['full-width digits and letters', '２０２３年ＧＤＰ增长７．５％', '2023年GDP增长7.5%', 11],
    ['full-width times', '１７：２２ 来源：某网', '17:22 来源：某网', 5],
    ['radicals that PDF programs write', '⼯作⽬标', '工作目标', 2],
    ['compatibility ideographs', '\uf900\uf901\uf902', '豈更車', 3],
  ])('become the usual: %s', (_, raw, text, count) => {
    expect(repair(raw)).toMatchObject({ source: { text }, repairs: [{ kind: 'width', count }] });
  });

  test.each([
    ['zero-width characters', '县\u200b委\u200d召\ufeff开'],
    ['bidi controls', '县\u202e委\u2066召开\u2069'],
    ['controls', '县\u0000委\u0007召开\u0085'],
    ['soft hyphens', '县\u00ad委召开'],
  ])('go where they have none: %s', (_, raw) => {
    expect(repair(raw).source.text).toBe('县委召开');
  });

  test('stay where they are Chinese punctuation', () => {
    const text = '县委（扩大）会议：总结，谋划；部署！比例8：2，增长7.5％';
    expect(repair(text).source.text).toBe(text);
  });

  test('stay at the start of a file, where U+FEFF marks the byte order', () => {
    expect(repair('\ufeff县委').source.text).toBe('\ufeff县委');
  });
});

describe('punctuation in forms that no rule knows', () => {
  test('becomes the usual, and is counted', () => {
    expect(repair('县委召开会议｡总结工作﹐谋划明年﹔部署︰落实')).toMatchObject({
      source: { text: '县委召开会议。总结工作，谋划明年；部署：落实' },
      repairs: [{ kind: 'punctuation', count: 4 }],
    });
  });

  test('keeps the corner brackets of a simplified text', () => {
    const text = '县委强调「实干争先」';
    expect(repair(text).source.text).toBe(text);
  });
});
