import { describe, expect, it } from 'vitest';
import { codeText } from './code-text.ts';

/** A report in which an official speaks; the last sentence is what is tested. */
const said = (sentence: string): string =>
  [
    '县委召开工作会议',
    '2022年12月28日,县委召开工作会议。县委书记张某某出席会议并讲话。',
    `张某某强调,做好明年工作意义重大,要坚定信心。${sentence}`,
  ].join('\n');

const tenseOf = (text: string) => codeText(text).at(-1)?.tense;

describe('what an official says in a report', () => {
  it.each([
    ['要全力抓好招商引资。', '要 is an order'],
    ['必须守住底线。', '必须 is an order'],
    ['加快推进重点项目建设。', 'a clause opens with a verb of ordering'],
    ['力争全年增长7%。', 'a verb of aiming'],
    ['明年将建成三所学校。', 'a forecast with a date'],
    ['主要预期目标是地区生产总值增长6%。', 'a stated aim'],
    ['希望大家再接再厉。', 'a wish'],
    ['既要看到困难,更要主动作为。', 'an order follows the perception'],
    ['“要以坚定决心狠抓工作落实。”', 'an order that is quoted whole'],
    ['全县上下团结一致,奋力谱写新篇章。', 'a call'],
    ['一是下好开放先手棋。', 'one line of a list of tasks'],
    ['“3”是打好产业转型、乡村振兴、文旅突围三场硬仗。', 'what a digit of a slogan stands for'],
    [
      '二要精准施策,对照省委要求,把招商做成品牌。',
      'an order held against what the level above asks',
    ],
    ['会议明确了主要预期目标:地区生产总值增长7%。', 'targets that a meeting has set'],
    ['我们定为地区生产总值增长6%以上。', 'what was settled on'],
  ])('is a plan: %s (%s)', (sentence) => {
    expect(tenseOf(said(sentence))).toBe('plan');
  });

  it.each([
    ['今年以来,全县经济平稳运行。', 'the time lies behind'],
    ['2022年是统筹发展的大考之年。', 'framing of the past year'],
    ['这些成绩的取得,离不开大家的努力。', 'credit'],
    ['我们完成了全年任务。', 'a thing done'],
    ['十件民生实事如期兑现。', 'a promise kept'],
    ['这些成绩的取得,根本在于党的领导。', 'what results rest on'],
    [
      '全会指出,县委常委会充分发挥领导作用,带领全县奋勇前行。',
      'the work of the standing committee',
    ],
    [
      '张某某在听取大家发言后指出,近年来全县上下交出了一张合格的成绩单。',
      'said after hearing others',
    ],
    ['预计全年地区生产总值增长6%。', 'in December, the year that ends'],
  ])('is review: %s (%s)', (sentence) => {
    expect(tenseOf(said(sentence))).toBe('review');
  });

  it.each([
    ['2023年是全面贯彻党的二十大精神的开局之年。', 'framing of the coming year'],
    ['也要清醒看到,我县产业层次不高。', 'perception without an order'],
    ['当前,发展面临的形势依然严峻。', 'diagnosis'],
    ['企业是高质量发展的基石。', 'a maxim'],
    ['“作风就是形象,作风就是力量。”', 'a maxim that is quoted whole'],
    ['从外部环境看,危机并存。', 'a view of how things are'],
    ['古人说,道虽迩,不行不至。', 'a saying'],
    ['全会指出,党的二十届三中全会,擘画了改革的新蓝图。', 'what the level above has set out'],
    ['会议指出,市“两会”是一次团结的大会。', 'what a meeting was'],
    ['一季度是全年的风向标,开好局至关重要。', 'how much something matters'],
    ['没有等出来的精彩,只有干出来的辉煌。', 'a maxim of what there is and is not'],
    ['路虽远,行则将至。', 'a maxim that sounds like a forecast'],
    ['发展必将迎来新的春天。', 'a forecast without date or quantity after a diagnosis'],
  ])('is situation: %s (%s)', (sentence) => {
    const after = sentence.startsWith('发展必将') ? `当前,形势依然严峻。${sentence}` : sentence;
    expect(tenseOf(said(after))).toBe('situation');
  });

  it.each([
    ['重点工作怎么抓?', 'a question that is answered at once'],
    ['过年好!', 'a greeting'],
    ['刚才,受表彰的同志领了奖,三个乡镇的书记表了态。', 'what has just gone on'],
    ['会议以视频形式召开。', 'how the meeting was held'],
    ['各乡镇负责人作了交流发言。', 'who spoke'],
    ['他向与会同志表示衷心感谢。', 'thanks'],
    ['大家一致认为,报告思路清晰,内容翔实。', 'what was thought of a report'],
    ['会议认为,报告全面贯彻了上级精神。', 'what the assembly thought of it'],
    ['县长李某某部署下一步工作。', 'who set tasks'],
    ['会上,发改委、财政局等部门分别汇报工作。', 'who reported'],
    ['县领导李某某、王某某参加。', 'who took part'],
  ])('is procedural: %s (%s)', (sentence) => {
    expect(tenseOf(said(sentence))).toBe('procedural');
  });
});

it('takes a sentence for review that ends on an outcome after the work of the standing committee', () => {
  const told = '全会指出,县委常委会团结带领全县奋勇前行。坚定不移抓改革,推动发展活力持续释放。';
  expect(tenseOf(said(told))).toBe('review');
});

it('takes what is expected of the year that ends for review after other results', () => {
  const told = '今年以来,全县经济平稳运行。地区生产总值预计突破290亿元。';
  expect(tenseOf(said(told))).toBe('review');
});

it('takes every part of a list of those who were there for procedural', () => {
  const units = codeText(
    said(
      '县四套班子领导,法检两长,副县级领导;各乡镇党政主要负责人;县级机关各部门负责人等参加会议。',
    ),
  );
  expect(units.slice(-3).map(({ tense }) => tense)).toEqual(Array(3).fill('procedural'));
});

describe('the parts of a work report', () => {
  it('are told by headings without a number, and sub-headings stay within them', () => {
    const units = codeText(
      [
        '某某县2025年政府工作报告',
        '各位代表：',
        '我代表县人民政府，向大会作工作报告，请予审议。',
        '2024年工作回顾',
        '新增城镇就业3400人，公共预算收入增长7.1%，县人民医院通过评审。',
        '2025年工作安排',
        '（一）实施产业提升工程',
        '新增城镇就业3000人，新建初加工站点15座。',
      ].join('\n'),
    );
    const jobs = units.filter(({ words }) => words.includes('城镇就业'));
    expect(jobs.map(({ tense }) => tense)).toEqual(['review', 'plan']);
  });
});

describe('words that only look like orders', () => {
  it.each([
    '主要原因是需求不足。',
    '要素保障仍有短板。',
    '“明年怎么干、要怎么干”是大家关心的问题,形势严峻。',
  ])('leave a diagnosis a diagnosis: %s', (sentence) => {
    expect(tenseOf(said(sentence))).toBe('situation');
  });
});

describe('parallel items', () => {
  it('share the tense of their sentence', () => {
    const units = codeText(
      said('明年要取得三大成效:新增上市公司2家;三条公路全线完工;平安建设进入前30。'),
    );
    expect(units.slice(-3).map(({ tense }) => tense)).toEqual(['plan', 'plan', 'plan']);
  });

  it('keep the framing of a year over semicolons', () => {
    const units = codeText(said('2023年是重要之年;是全力拼争的重要之年;是成势突破的重要之年。'));
    expect(units.slice(-3).map(({ tense }) => tense)).toEqual([
      'situation',
      'situation',
      'situation',
    ]);
  });
});

describe('a work report', () => {
  const report = (...paragraphs: string[]): string =>
    [
      '政府工作报告',
      '县长 张某某',
      '各位代表:',
      '现在,我代表县人民政府向大会报告工作,请予审议。',
      ...paragraphs,
    ].join('\n');

  it('is review under a heading that looks back, and plan under one that looks ahead', () => {
    const units = codeText(
      report(
        '一、2022年工作回顾',
        '深入实施重点项目86个,完成投资74亿元。',
        '二、2023年重点工作',
        '新建幼儿园2所,改造老旧小区12个。',
      ),
    );
    expect(units.map(({ tense }) => tense)).toEqual([
      null,
      null,
      'procedural',
      'procedural',
      null,
      'review',
      null,
      'plan',
    ]);
  });

  it('keeps the tense of the section under a heading of lower rank', () => {
    const units = codeText(
      report('一、2022年工作回顾', '(一)坚持工业强县', '工业投资增长12%,新增企业20家。'),
    );
    expect(units.at(-1)?.tense).toBe('review');
  });

  it('tells what is owned up to in a review as situation, and the remedy as plan', () => {
    const units = codeText(
      report(
        '一、2022年工作回顾',
        '我们也清醒认识到,发展中还存在不少困难和问题:产业链条短;公共服务存在短板。对此,我们将采取有力措施。',
      ),
    );
    expect(units.slice(-3).map(({ tense }) => tense)).toEqual(['situation', 'situation', 'plan']);
  });
});

it('reads 今年 as the year behind in a text that looks ahead to 明年, else as the year to come', () => {
  expect(tenseOf(said('今年是攻坚之年。'))).toBe('review');
  const january =
    '全县大会召开\n1月29日,县委召开大会。县委书记张某某讲话。\n张某某指出,今年是攻坚之年。';
  expect(tenseOf(january)).toBe('situation');
});

it('gives no tense outside the body', () => {
  const [heading] = codeText(said('要抓落实。'));
  expect(heading).toMatchObject({ tense: null, themes: [], flags: [], cues: [] });
});
