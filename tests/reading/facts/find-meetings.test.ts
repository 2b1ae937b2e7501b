import { describe, expect, it } from 'vitest';

import { readFacts } from './read-facts.ts';

const HEAD = (date: string) => `遂昌县召开会议\n发布时间:${date} 来源:遂昌发布\n\n`;
const meetingsOf = (text: string) => readFacts(text).meetings;

describe('findMeetings', () => {
  it.each([
    ['12月16日', '2022-12-19', '2022-12-16', '2022-12-16'],
    ['12月30日', '2023-01-03', '2022-12-30', '2022-12-30'],
    ['12月30日至1月1日', '2023-01-03', '2022-12-30', '2023-01-01'],
    ['昨日', '2023-01-03', '2023-01-02', '2023-01-02'],
    ['今天上午', '2023-01-03', '2023-01-03', '2023-01-03'],
    ['29日下午', '2023-01-03', '2022-12-29', '2022-12-29'],
    ['正月初八', '2023-01-30', '2023-01-29', '2023-01-29'],
  ])('dates %s by a dateline of %s', (day, published, start, end) => {
    expect(
      meetingsOf(`${HEAD(published)}${day},县委召开务虚会。县委书记张某某讲话。`),
    ).toMatchObject([{ type: '务虚会', place: '遂昌县', start, end, yearBasis: 'dateline' }]);
  });

  it('says that a year was stated, taken from the dateline or from the context', () => {
    const stated = `${HEAD('2022-12-19')}2022年12月16日,县委召开务虚会。`;
    expect(meetingsOf(stated)[0]?.yearBasis).toBe('stated');
    expect(readFacts(stated).problems.map(({ ruleId }) => ruleId)).not.toContain(
      'meeting-year-inferred',
    );
    const context = '1月16日,遂昌县委召开务虚会。2023年是开局之年,做好今年工作至关重要。';
    expect(meetingsOf(context)[0]).toMatchObject({ start: '2023-01-16', yearBasis: 'context' });
    expect(readFacts(context).problems.map(({ ruleId }) => ruleId)).toContain(
      'meeting-year-inferred',
    );
  });

  it('leaves a meeting of 近日 without a date and says so', () => {
    const facts = readFacts(`${HEAD('2022-12-19')}近日,县委召开务虚会。`);
    expect(facts.meetings).toMatchObject([{ start: null, end: null, yearBasis: null }]);
    expect(facts.problems.map(({ ruleId }) => ruleId)).toContain('meeting-date-missing');
  });

  it('takes 今天 of a speech on a copy site for no date', () => {
    const text =
      '在全县经济工作会议上的讲话\n发表时间:2023/9/2 8:01:28\n\n同志们:\n今天,我们召开全县经济工作会议。我讲三点意见。';
    expect(meetingsOf(text)).toMatchObject([{ type: '经济工作会议', start: null }]);
  });

  it('takes the day below the title of a speech', () => {
    const text =
      '在遂昌县委经济工作会议上的讲话\n（2022年12月28日）\n\n同志们:\n今天,我们召开县委经济工作会议。我讲三点意见。';
    expect(meetingsOf(text)).toMatchObject([{ start: '2022-12-28', yearBasis: 'stated' }]);
  });

  it('takes the session of the congress for the meeting of a work report', () => {
    const text =
      '政府工作报告\n——2023年1月10日在遂昌县第十八届人民代表大会第二次会议上\n县长 张某某\n\n各位代表:\n现在,我代表县人民政府向大会报告工作。';
    expect(meetingsOf(text)).toMatchObject([
      {
        type: '政府工作报告',
        name: '遂昌县第十八届人民代表大会第二次会议',
        place: '遂昌县',
        start: '2023-01-10',
        yearBasis: 'stated',
      },
    ]);
  });

  it('leaves out the meetings of other levels that it cites', () => {
    const text = `${HEAD('2022-12-30')}12月23日,省委经济工作会议召开。12月26日,市委召开全会。12月29日,县委召开经济工作会议。`;
    expect(meetingsOf(text)).toMatchObject([{ type: '经济工作会议', start: '2022-12-29' }]);
  });

  it('reads the session that passed a report, in a bracket before the text', () => {
    const text =
      '(2023年2月3日义乌市第十六届人民代表大会第二次会议通过) 会议审议了市长张某某所作的政府工作报告。会议决定批准这个报告。';
    expect(meetingsOf(text)).toMatchObject([
      { type: '政府工作报告', place: '义乌市', start: '2023-02-03' },
    ]);
  });

  it('keeps the lead of an agency out of the name', () => {
    const text = '某报某地11月18日电(记者 张某某)石柱县经济工作会议举行。县委书记李某某讲话。';
    expect(meetingsOf(text)).toMatchObject([
      { name: '石柱县经济工作会议', place: '石柱土家族自治县' },
    ]);
  });

  it('says how it was held and shows the words', () => {
    const [meeting] = meetingsOf(
      `${HEAD('2022-12-19')}12月16日,县委召开务虚会。会议以视频形式召开。`,
    );
    expect(meeting?.format).toBe('视频');
    expect(meeting?.evidence.map(({ quote }) => quote)).toEqual([
      '12月16日,县委召开务虚会',
      '会议以视频形式召开',
    ]);
  });

  it('says that a text reports no meeting', () => {
    const { meetings, problems } = readFacts('今天天气很好。');
    expect(meetings).toEqual([]);
    expect(problems.map(({ ruleId }) => ruleId)).toContain('meeting-missing');
  });

  it('goes through long lines of its own words without hanging', () => {
    for (const words of [
      '召开',
      '在',
      '于',
      '会',
      '12月',
      '2023年是',
      '遂昌县',
      '（周',
      '位置:',
      '/文',
    ]) {
      const text = words.repeat(60_000 / words.length);
      expect(() => readFacts(text)).not.toThrow();
      expect(() => readFacts(`${text}\n`.repeat(3))).not.toThrow();
    }
  });
});
