import { describe, expect, it } from 'vitest';
import { codeText } from './code-text.ts';

const LEAD = '12月28日,县委召开工作会议。县委书记张某某主持会议并讲话。\n张某某强调,';
const flagsOf = (sentence: string) => codeText(LEAD + sentence).at(-1)?.flags;

describe('flags', () => {
  it('mark an order about the current weeks as now', () => {
    expect(flagsOf('要扎实做好岁末年初各项工作。')).toEqual(['now']);
    expect(flagsOf('要扎实做好明年各项工作。')).toEqual([]);
  });

  it('mark what a higher level has decided as upper', () => {
    expect(flagsOf('省委明确提出,把我县列入试点。')).toEqual(['upper']);
    expect(flagsOf('要贯彻省委决策部署,抓好试点。')).toEqual([]);
  });

  it('do not take the committee of a county-level city for a higher level', () => {
    const text =
      '12月28日,市委召开务虚会。市委书记张某某讲话。\n张某某指出,市委明确提出,明年建三所学校。';
    expect(codeText(text).at(-1)?.flags).toEqual([]);
  });

  it('mark a forecast', () => {
    expect(flagsOf('预计明年一季度,电池项目将正式投产。')).toEqual(['forecast']);
  });

  it('mark an order that overrides another tense as mixed', () => {
    expect(flagsOf('当前形势依然严峻,全县上下要坚定信心。')).toEqual(['mixed']);
    expect(flagsOf('全县上下要坚定信心。')).toEqual([]);
  });

  it('mark characters lost between quotation marks as lossy', () => {
    expect(flagsOf('要以“”促实。')).toEqual(['lossy']);
  });

  it('mark a unit that breaks off at a gap as truncated', () => {
    const text = `${LEAD}要抓项目。大家要坚持以实干\n……(省略1110字,会员可完整阅读)……\n要抓落实。`;
    const [flags] = codeText(text)
      .filter(({ words }) => words.includes('以实干'))
      .map((unit) => unit.flags);
    expect(flags).toEqual(['truncated']);
  });
});
