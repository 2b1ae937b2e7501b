import { describe, expect, test } from 'vitest';
import { isTraditional } from '../../../../src/reading/text/damage/script.ts';
import { repair } from '../../../../src/reading/text/repair.ts';

describe('traditional characters', () => {
  test('become simplified where more than 5% of the Han characters would change', () => {
    expect(repair('縣委書記張某某強調,要發展經濟。')).toMatchObject({
      source: { text: '县委书记张某某强调,要发展经济。' },
      repairs: [{ kind: 'script', count: 9 }],
    });
  });

  test('stay where at most 5% would change', () => {
    const text = `縣張書${'县委强调要抓落实'.repeat(10)}`;
    expect(isTraditional(text)).toBe(false);
    expect(repair(text).source.text).toBe(text);
  });

  test('stay where two stand in the names of a short text', () => {
    const text = '县领导罗运乾、张玥瑩、李國参加会议';
    expect(repair(text).source.text).toBe(text);
  });

  test('are converted by character, not into other words', () => {
    expect(repair('軟件、網絡與信息產業發展').source.text).toBe('软件、网络与信息产业发展');
  });

  test('bring the quotation marks of the mainland with them', () => {
    expect(repair('縣委強調「實幹爭先」與『項目為王』')).toMatchObject({
      source: { text: '县委强调“实干争先”与‘项目为王’' },
      repairs: [{ kind: 'punctuation', count: 4 }, { kind: 'script' }],
    });
  });

  test('are told in a text whose characters lie beyond the basic plane', () => {
    expect(repair('𠮷縣長強調𠮷發展').source.text).toBe('𠮷县长强调𠮷发展');
  });
});
