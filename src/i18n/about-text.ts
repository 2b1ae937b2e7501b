import type { Language } from '../build/site.ts';
import type { TextSection } from './text-section.ts';

export type AboutSection = 'what' | 'report' | 'rights' | 'people' | 'licence' | 'privacy';

/** The text of the page about the publication; the page adds addresses from the publication's file. */
export const aboutText: Readonly<Record<Language, Readonly<Record<AboutSection, TextSection>>>> = {
  en: {
    what: {
      title: 'What this is',
      paragraphs: [
        'This site takes official reports and speeches of Chinese counties apart, sentence by sentence: who said it, whether it looks back or ahead, and what it is about. Charts are drawn from those sentences and from nothing else. A number that cannot show its sentence is not published here.',
        'The documents were put on the web by county governments, their news outlets or copy sites. They were chosen because they report meetings at the turn of a year; they are no sample of China’s counties, and we draw no conclusion about those that are not here.',
      ],
    },
    report: {
      title: 'Report an error',
      paragraphs: [
        'If a sentence is coded wrongly, a translation misleads or a place, date or name is not right, tell us. Each unit of a source has a permanent address; quote it, and we can check. Corrections are made in the open, with their date.',
      ],
    },
    rights: {
      title: 'Sources, rights and take-down',
      paragraphs: [
        'The source documents belong to their publishers. They are shown in full because coding can only be checked against the whole text, and for the purposes of reporting and research alone. Each story names the publisher and, where it is known, the address.',
        'If you hold the rights to a document or are affected by it, write to us in the same way as for an error. A document that is taken down leaves a notice at its address that says so.',
      ],
    },
    people: {
      title: 'People who are named',
      paragraphs: [
        'The people named here are officials in their public functions, and reporters who signed their work. Telephone numbers and e-mail addresses that stand in a source are masked everywhere on this site. Where a source hides who is speaking, we do not name that person, even when it could be found out.',
      ],
    },
    licence: {
      title: 'Licence',
      paragraphs: [
        'The program is free software. Coding, charts and our own text may be reused if you say where they come from. The licence of our work does not extend to the sources.',
      ],
    },
    privacy: {
      title: 'Privacy',
      paragraphs: [
        'This site sets no cookies, counts no visitors and asks no other site for anything. Whether you chose the light or the dark theme is remembered in your browser and goes nowhere. The computer that serves the pages may keep a log of requests, as web servers do.',
      ],
    },
  },
  zh: {
    what: {
      title: '这是什么',
      paragraphs: [
        '本站把各县的官方报道和讲话逐句拆开：谁说的，说的是过去还是将来，说的是什么事。图表只用这些句子画成。拿不出原句的数字，这里不登。',
        '这些文件由县政府、当地媒体或转载网站公开发布。收录它们，是因为它们都报道岁末年初的会议。它们不是全国各县的抽样，对没有收录的县，本站不作任何推论。',
      ],
    },
    report: {
      title: '报告错误',
      paragraphs: [
        '如果哪一句编错了码，哪处译文有误导，哪个地名、日期、人名不对，请告诉我们。原文的每个单元都有永久的地址，附上它，我们就能核对。更正公开进行，注明日期。',
      ],
    },
    rights: {
      title: '来源、权利与撤下',
      paragraphs: [
        '原始文件的权利属于原发布者。编码只有对照全文才能核查，所以这里给出全文，只用于报道和研究。每篇报道都写明发布者，知道网址的也写明网址。',
        '如果您是权利人，或文件涉及您，请用报告错误的方式告诉我们。撤下的文件，原地址会留一则说明。',
      ],
    },
    people: {
      title: '点名的人',
      paragraphs: [
        '这里出现的姓名，是履行公职的官员和署名的记者。来源中的电话号码和电子邮箱，在本站各处都已隐去。来源不写讲话人是谁的，即使查得到，本站也不写。',
      ],
    },
    licence: {
      title: '许可',
      paragraphs: [
        '程序是自由软件。编码、图表和本站文字，注明出处即可再用。这一许可不及于原始文件。',
      ],
    },
    privacy: {
      title: '隐私',
      paragraphs: [
        '本站不设 Cookie，不统计访客，不向其他网站请求任何东西。您选了浅色还是深色，只记在您自己的浏览器里。提供网页的服务器可能像一般服务器一样保留访问日志。',
      ],
    },
  },
};
