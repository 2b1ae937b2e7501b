import { describe, expect, test } from 'vitest';
import { gbtEntry, workToGbt } from '../../../src/downloads/citations/work-to-gbt.ts';
import type { GbtEntry } from '../../../src/downloads/citations/work-to-gbt.ts';

/** Examples printed in GB/T 7714—2015: 4.6.2 and appendix A.8. */
const PRINTED: readonly (readonly [GbtEntry, string])[] = [
  [
    {
      author: '中国互联网络信息中心',
      title: '第29次中国互联网络发展现状统计报告',
      type: 'R',
      changed: '2012-01-16',
      read: '2013-03-26',
      address: 'http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680.pdf',
    },
    '中国互联网络信息中心. 第29次中国互联网络发展现状统计报告[R/OL]. (2012-01-16)[2013-03-26]. http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680.pdf.',
  ],
  [
    {
      author: 'BAWDEN D',
      title: 'Origins and concepts of digital literacy',
      type: 'EB',
      changed: '2008-05-04',
      read: '2013-03-08',
      address: 'http://www.soi.city.ac.uk/~dbawden/digital%20literacy%20chapter.pdf',
    },
    'BAWDEN D. Origins and concepts of digital literacy[EB/OL]. (2008-05-04)[2013-03-08]. http://www.soi.city.ac.uk/~dbawden/digital%20literacy%20chapter.pdf.',
  ],
  [
    {
      author: 'Online Computer Library Center, Inc.',
      title: 'About OCLC: history of cooperation',
      type: 'EB',
      changed: null,
      read: '2012-03-27',
      address: 'http://www.oclc.org/about/cooperation.en.html',
    },
    'Online Computer Library Center, Inc. About OCLC: history of cooperation[EB/OL]. [2012-03-27]. http://www.oclc.org/about/cooperation.en.html.',
  ],
  [
    {
      author: 'HOPKINSON A',
      title: 'UNIMARC and metadata: Dublin core',
      type: 'EB',
      changed: '2009-04-22',
      read: '2013-03-27',
      address: 'http://archive.ifla.org/IV/ifla64/138-161e.htm',
    },
    'HOPKINSON A. UNIMARC and metadata: Dublin core[EB/OL]. (2009-04-22)[2013-03-27]. http://archive.ifla.org/IV/ifla64/138-161e.htm.',
  ],
];

describe('An entry by GB/T 7714—2015', () => {
  test.each(PRINTED)('is written as the standard prints it: $title', (entry, printed) => {
    expect(gbtEntry(entry)).toBe(printed);
  });

  const WORK = {
    key: 'x',
    title: '县里说了什么',
    description: null,
    quotation: null,
    publisher: '某某编辑部',
    within: '某某',
    language: 'zh-CN',
    changed: '2023-01-09',
    address: 'https://example.org/zh/stories/1/',
  };

  test('leaves the date of reading to the one who cites.', () => {
    expect(workToGbt({ ...WORK, kind: 'story' })).toBe(
      '某某编辑部. 县里说了什么[EB/OL]. (2023-01-09)[引用日期]. https://example.org/zh/stories/1/.',
    );
  });

  test('has what is said of a sentence beside its title, before the type.', () => {
    const sentence = { ...WORK, kind: 'sentence', quotation: '抓招商。' } as const;
    const address = `${WORK.address}#u-1-2`;
    const description = '句子1-2；说话人：张某某；来源：某报，2023年1月9日';
    expect(
      workToGbt({ ...sentence, title: '县里说了什么：“抓招商。”', description, address }),
    ).toBe(
      '某某编辑部. 县里说了什么：“抓招商。”（句子1-2；说话人：张某某；来源：某报，2023年1月9日）[EB/OL]. (2023-01-09)[引用日期]. https://example.org/zh/stories/1/#u-1-2.',
    );
    expect(workToGbt({ ...sentence, description: 'Sentence 1-2', language: 'en-GB' })).toContain(
      '县里说了什么 (Sentence 1-2)[EB/OL].',
    );
  });

  test('calls the site’s data a database.', () => {
    expect(workToGbt({ ...WORK, kind: 'dataset' })).toContain('县里说了什么[DB/OL].');
  });
});
