import { describe, expect, it } from 'vitest';

import { findOutlet } from '../../../src/reading/facts/find-outlet.ts';
import { readByline } from '../../../src/reading/facts/outlet/find-bylines.ts';
import { findSite } from '../../../src/reading/facts/outlet/find-site.ts';
import { findFields } from '../../../src/reading/facts/outlet/labelled-fields.ts';
import { isPersonName, toPersons } from '../../../src/reading/facts/outlet/person-list.ts';
import { toReading } from './read-facts.ts';

const BODY = '12月1日,县委召开工作会议。县委书记张某某讲话。会议强调,要抓好项目建设。';

describe('findOutlet', () => {
  it.each([
    [
      '2022-12-30 09:12 来源:县融媒体中心 作者:张某某 责任编辑:李某某',
      '县融媒体中心',
      ['张某某'],
      '李某某',
    ],
    ['2022-12-12 08:50 【来源】某县人民政府 【作者】王某某', '某县人民政府', ['王某某'], null],
    ['2022-12-20 绍兴日报 记者 阮某某', '绍兴日报', ['阮某某'], null],
    ['日期:2023-01-05 作者:巨鹿县融媒体中心', '巨鹿县融媒体中心', null, null],
    ['发布日期:2024-02-06信息来源: 云上红安点击: 次', '云上红安', null, null],
    ['来　源: 今日临安　编　辑: 王某某', '今日临安', null, '王某某'],
  ])('reads the line %s', (line, source, authors, editor) => {
    const outlet = findOutlet(toReading(`全县工作会议在县城召开\n${line}\n\n${BODY}`));
    expect(outlet).toMatchObject({ source, authors, editor });
  });

  it('reads the reporters of a lead and of a closing bracket', () => {
    expect(findOutlet(toReading(`本报讯(记者 张某某 通讯员 李某某) ${BODY}`)).authors).toEqual([
      '张某某',
      '李某某',
    ]);
    expect(findOutlet(toReading(`${BODY}\n(王某某 赵某某)`)).authors).toEqual(['王某某', '赵某某']);
  });
});

describe('readByline', () => {
  it.each([
    ['张某某/文 李某某/图', ['张某某'], ['李某某']],
    ['文/张某某 图/李某某', ['张某某'], ['李某某']],
    ['张某某 文/图', ['张某某'], ['张某某']],
    ['视觉江西谢华忠、卓忠伟摄', [], ['谢华忠', '卓忠伟']],
    ['记者 张某某 见习记者 李某某', ['张某某', '李某某'], []],
  ])('tells writers and photographers of %s', (text, authors, photographers) => {
    expect(readByline(text, true)).toMatchObject({ authors, photographers });
  });

  it('takes the paper before 记者 for the source, but not 本报', () => {
    expect(readByline('金华日报记者 张某某', true).source).toBe('金华日报');
    expect(readByline('本报记者 张某某', true).source).toBeNull();
  });

  it('takes bare names in brackets for authors only at the end of a text', () => {
    expect(readByline('(张某某 李某某)', true).authors).toEqual(['张某某', '李某某']);
    expect(readByline('(张某某 李某某)', false).authors).toEqual([]);
  });
});

describe('findFields', () => {
  it('ends a value at the next label', () => {
    const fields = findFields('来源:今日安吉 浏览次数:12 发布时间:2023-01-30');
    expect(fields.map(({ kind, value }) => [kind, value])).toEqual([
      ['source', '今日安吉'],
      ['other', '12'],
      ['date', '2023-01-30'],
    ]);
  });

  it('takes the time of a meeting for no time of publication', () => {
    expect(findFields('会议时间:2023年1月5日').filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});

describe('findSite', () => {
  it.each([
    [['您当前的位置 :东阳新闻网 >  时政新闻'], [], '东阳新闻网'],
    [['当前位置: 首页 -> 今日要闻'], ['版权所有:某县人民政府办公室'], '某县人民政府办公室'],
    [['友谊县人民政府>综合信息>县长讲话'], [], '友谊县人民政府'],
    [[], ['主办单位:青阳县人大常委会', '地址:某路'], '青阳县人大常委会'],
    [['遂昌新闻网'], [], '遂昌新闻网'],
    [['首页 | 新闻 | 专题'], ['联系我们'], null],
  ])('names the site of %j and %j', (head, tail, site) => {
    expect(findSite(head, tail)).toBe(site);
  });
});

describe('names of persons', () => {
  it('have a surname and one or two characters more, or a middle dot', () => {
    expect(['张伟', '欧阳兴', '艾尼瓦尔·买买提', '李某某'].every(isPersonName)).toBe(true);
    expect(['摄影报道', '县委办', '融媒体中心', '张'].some(isPersonName)).toBe(false);
  });

  it('may be spaced to the width of three characters', () => {
    expect(toPersons('李  锋、王某某')).toEqual(['李锋', '王某某']);
  });
});
