import { describe, expect, it } from 'vitest';
import { attributionFinder } from '../../../src/reading/themes/speakers/find-attribution.ts';
import { codeText } from './code-text.ts';

const speakers = (text: string) => codeText(text).map(({ speaker }) => speaker);

const LEAD = '12月28日,县委召开工作会议。县委书记张某某主持会议并讲话,县长李某某参加会议。';

describe('the speaker of a unit in a report', () => {
  it('is the reporter until somebody is quoted', () => {
    expect(speakers(LEAD)).toEqual(['记者', '记者']);
  });

  it('holds until another attribution', () => {
    const text = `${LEAD}\n张某某强调,要抓工业。要抓项目。李某某指出,要抓落实。要转作风。`;
    expect(speakers(text).slice(2)).toEqual(['张某某', '张某某', '李某某', '李某某']);
  });

  it('ends with a sentence about the meeting', () => {
    const text = `${LEAD}\n张某某强调,要抓工业。\n会议以视频形式召开。各单位负责人参加会议。`;
    expect(speakers(text).slice(-2)).toEqual(['记者', '记者']);
  });

  it('is the person last named for 他 and 她', () => {
    expect(speakers(`${LEAD}\n李某某回顾了今年工作。他指出,要抓项目。`).at(-1)).toBe('李某某');
  });

  it('is nobody for the 他 of 其他', () => {
    const text = `${LEAD}\n会议指出,形势严峻。其他各项报告落实上级部署要求,符合实际。`;
    expect(speakers(text).at(-1)).toBe('会议');
  });

  it('is who is said to speak after what else he did at the meeting', () => {
    const text = '12月28日,县委召开工作会议。县委书记张某某主持会议并讲话,强调要抓好落实。';
    expect(speakers(text).at(-1)).toBe('张某某');
  });

  it('is the person last named where a sentence goes on without a subject', () => {
    const text = `${LEAD}\n李某某在总结发言中分析了形势。并提出要求,一要抓项目;二要抓落实。`;
    expect(speakers(text).slice(-2)).toEqual(['李某某', '李某某']);
  });

  it('goes back to the reporter at a heading', () => {
    const text = `${LEAD}\n张某某强调,要抓工业。\n县长部署具体工作\n各级各部门要找准定位。`;
    expect(speakers(text).at(-1)).toBe('记者');
  });

  it('is the meeting where the meeting itself is said to speak', () => {
    expect(speakers(`${LEAD}\n会议强调,要抓工业。要抓项目。`).slice(-2)).toEqual(['会议', '会议']);
  });

  it('is named after a quotation that runs over several units', () => {
    const text = `${LEAD}\n“大家的调研很有深度。这次会议开出了实效。”张某某指出。`;
    expect(speakers(text).slice(-2)).toEqual(['张某某', '张某某']);
  });

  it('does not pass from one place to another', () => {
    const text = `${LEAD}\n张某某强调,要抓工业。\n很多地方都在谋划新一年。`;
    const places = [['361125'], ['361125'], ['361125'], ['361024']];
    expect(codeText(text, places).map(({ speaker }) => speaker)).toEqual([
      '记者',
      '记者',
      '张某某',
      '记者',
    ]);
  });
});

describe('the speaker of a speech', () => {
  const speech = (title: string, second: string, text: string): string =>
    [title, second, '同志们:', text].join('\n');

  it('is the one named under its title', () => {
    const text = speech('在全县大会上的讲话', '县长 张某某', '我们要抓工业,我县要抓项目。');
    expect(speakers(text).at(-1)).toBe('张某某');
  });

  it('is the office that the words show when no name is given', () => {
    const text = speech(
      '在县委工作务虚会上的讲话',
      '2023年1月3日',
      '刚才,县长的讲话很好。我们要抓工业。',
    );
    expect(speakers(text).at(-1)).toBe('县委书记');
  });

  it('is nobody when the words do not tell', () => {
    expect(speakers('在大会上的讲话\n同志们:\n我们要振奋精神。').at(-1)).toBeNull();
  });

  it('stays the same where the speech quotes others', () => {
    const text = speech(
      '在县委工作会议上的讲话',
      '县委书记 张某某',
      '王某某书记指出,要抓创新。我们要抓落实。',
    );
    expect(new Set(speakers(text).slice(-2))).toEqual(new Set(['张某某']));
  });
});

describe('attributionFinder', () => {
  it('prefers the longer of two names', () => {
    const find = attributionFinder(['张某', '张某某']);
    expect(find('张某某指出,要抓落实。', null)?.speaker).toBe('张某某');
  });

  it('takes whoever speaks first, of the names in whatever order and of those without one', () => {
    const find = attributionFinder(['李某某', '张某某']);
    expect(find('张某某指出,李某某要求抓落实。', null)?.speaker).toBe('张某某');
    expect(find('李某某指出,张某某要求抓落实。', null)?.speaker).toBe('李某某');
    expect(find('会议强调,张某某要求抓落实。', null)?.speaker).toBe('会议');
  });

  it('finds nothing where nothing is attributed', () => {
    expect(attributionFinder(['张某某'])('县委书记张某某主持会议。', null)).toBeNull();
  });

  it('reads a name as text, not as a pattern', () => {
    expect(attributionFinder(['张(某'])('张(某强调,要抓落实。', null)?.speaker).toBe('张(某');
  });
});
