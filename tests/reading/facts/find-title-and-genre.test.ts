import { describe, expect, it } from 'vitest';

import { readFacts } from './read-facts.ts';

const NEWS = '12月16日,县委召开务虚会。县委书记张某某主持会议并讲话。张某某强调,要抓好项目建设。';
const SPEECH = '同志们:\n今天,我们召开全县经济工作会议。我讲三点意见。一要抓项目,二要抓招商。';

describe('findTitle', () => {
  it('takes the line above the text as it stands', () => {
    const { title } = readFacts(`遂昌县委召开务虚会谋划明年工作\n来源:遂昌发布\n\n${NEWS}`);
    expect(title).toEqual({ text: '遂昌县委召开务虚会谋划明年工作', basis: 'stated' });
  });

  it('keeps a title with an exclamation mark whole', () => {
    const { title } = readFacts(
      `正月初八开新局！遂昌召开新春第一会\n2023-01-30 来源:遂昌发布\n\n${NEWS}`,
    );
    expect(title.text).toBe('正月初八开新局！遂昌召开新春第一会');
  });

  it('joins an issuer and its report on two lines', () => {
    const { title } = readFacts(`遂昌县人民政府办公室\n关于2022年工作情况的报告\n\n${NEWS}`);
    expect(title.text).toBe('遂昌县人民政府办公室关于2022年工作情况的报告');
  });

  it('makes a neutral one of place, meeting and day, and says so', () => {
    const { title } = readFacts(
      '2022年12月16日,遂昌县委召开务虚会。县委书记张某某主持会议并讲话。遂昌要抓好项目建设。',
    );
    expect(title).toEqual({ text: '遂昌县务虚会（2022年12月16日）', basis: 'made' });
  });

  it('makes one even of a text about nothing', () => {
    expect(readFacts('今天天气很好。').title).toEqual({ text: '无题文稿', basis: 'made' });
  });
});

describe('findGenre', () => {
  it.each([
    ['news', `遂昌县委召开务虚会\n来源:遂昌发布\n\n${NEWS}`],
    ['news', `市委务虚会召开 谋定2024年工作思路\n来源:遂昌发布\n\n${NEWS}`],
    ['report', NEWS],
    ['report', `遂昌县2022年经济工作总结\n\n${NEWS}`],
    ['speech', `在全县经济工作会议上的讲话\n\n${SPEECH}`],
    ['speech', SPEECH],
    [
      'work-report',
      '政 府 工 作 报 告\n(2023年1月6日在县第十八届人民代表大会第二次会议上)\n县长 张某某\n各位代表:\n现在,我代表县人民政府,向大会报告工作,请予审议。',
    ],
    ['other', '遂昌县人民政府关于公布名单的决定\n\n经研究,决定公布名单。特此公布。'],
    ['other', '今天天气很好。'],
  ])('is %s for %s', (genre, text) => {
    expect(readFacts(text).genre).toBe(genre);
  });
});
