import { describe, expect, it } from 'vitest';

import { findOutlet } from '../../../src/reading/facts/find-outlet.ts';
import { findPublished } from '../../../src/reading/facts/find-published.ts';
import { toReading } from './read-facts.ts';

const BODY = '12月16日,县委召开工作会议。县委书记张某某讲话。会议强调,要抓好项目建设。';

const publishedOf = (text: string) => findPublished(toReading(text)).published;

describe('findPublished', () => {
  it.each([
    ['发布时间:2022-12-19', '2022-12-19'],
    ['15.12.2022  17:22', '2022-12-15'],
    ['發表時間:2023/9/2 8:01:28', '2023-09-02'],
    ['2022年12月24日 10:00 来源:某网', '2022-12-24'],
    ['时间:二〇二二年十二月十九日', '2022-12-19'],
    ['发布时间:２０２３年１月６日', '2023-01-06'],
    ['2022-12-20 绍兴日报 记者 阮某某', '2022-12-20'],
    ['余杭发布 2023年1月28日 19:46', '2023-01-28'],
  ])('reads %s', (line, date) => {
    expect(publishedOf(`全县工作会议在县城召开\n${line}\n\n${BODY}`)).toMatchObject({
      date,
      basis: 'stated',
    });
  });

  it.each([
    '（来源：某县融媒体中心 2023年1月5日）',
    '本文来源：某县融媒体中心（2023年1月5日）',
    '稿源：某县委办公室，2023年1月5日',
  ])('reads a source with its day below the text: %s', (line) => {
    const text = `全县工作会议在县城召开\n\n${BODY}\n${BODY}\n${line}\n`;
    expect(publishedOf(text)?.date).toBe('2023-01-05');
    expect(findOutlet(toReading(text)).source).toMatch(/^某县(?:融媒体中心|委办公室)$/u);
  });

  it('gives the place of the date in the raw text', () => {
    const text = `全县工作会议在县城召开\n发布时间:2022-12-19\n\n${BODY}`;
    const span = publishedOf(text)?.span;
    expect(text.slice(span?.start, span?.end)).toBe('2022-12-19');
  });

  it('prefers the publication to an update', () => {
    const line = '更新时间:2023-02-01 发布时间:2023-01-06';
    expect(publishedOf(`全县工作会议在县城召开\n${line}\n\n${BODY}`)?.date).toBe('2023-01-06');
  });

  it.each([
    ['（2022年12月28日）', '在全县经济工作会议上的讲话'],
    ['——2023年1月10日在某县第十八届人民代表大会第二次会议上', '政府工作报告'],
    ['2022年12月28日', '在县委务虚会上的讲话'],
  ])('takes %s below %s for the day of the session', (line, title) => {
    expect(publishedOf(`${title}\n${line}\n\n同志们:\n${BODY}`)).toBeNull();
  });

  it('takes no date of the text itself, and says that none was found', () => {
    const { published, problems } = findPublished(toReading(BODY));
    expect(published).toBeNull();
    expect(problems).toMatchObject([{ ruleId: 'published-missing', severity: 'warning' }]);
  });

  it('infers the year of a dateline that lacks it from the text', () => {
    const text = `全县工作会议在县城召开\n发布时间:12月19日\n\n${BODY}2023年是全面贯彻的开局之年,明年要开好局。`;
    expect(publishedOf(text)).toMatchObject({ date: '2022-12-19', basis: 'inferred' });
  });
});
