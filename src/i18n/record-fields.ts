import type { InBothLanguages } from '../build/site.ts';
import type { StoryRecord } from '../reading/record.ts';

/** What each field of a record holds, for the data page; a field without its text fails the type check. */
export const recordFields: Readonly<Record<keyof StoryRecord, InBothLanguages>> = {
  id: { en: 'Permanent short id of the document.', zh: '文件的永久短编号。' },
  file: { en: 'Name of the file.', zh: '文件名。' },
  sha256: { en: 'Checksum of the file’s bytes.', zh: '文件字节的校验和。' },
  encoding: { en: 'Character encoding, as found from the bytes.', zh: '由字节判断的字符编码。' },
  title: {
    en: 'Title, and whether the source states it or we made it.',
    zh: '标题，以及是原文所有还是本站所拟。',
  },
  genre: { en: 'Kind of text: news, speech, report.', zh: '文体：新闻、讲话、报道。' },
  published: {
    en: 'Date of publication, how it is known, and where it stands.',
    zh: '发布日期、如何得知、在原文何处。',
  },
  outlet: {
    en: 'Website, publisher, reporters, editor and photographers, as the text names them.',
    zh: '原文写明的网站、来源、记者、编辑和摄影。',
  },
  repairs: { en: 'What was repaired, in how many places.', zh: '修复了什么，各几处。' },
  gaps: {
    en: 'Places where the source leaves text out, with the number of characters it admits to.',
    zh: '来源略去文字之处，及其自称略去的字数。',
  },
  redactions: {
    en: 'Places where the source blots something out, and what it stands for.',
    zh: '来源涂掉文字之处，及所涂为何物。',
  },
  visibleShare: {
    en: 'Share of the text that can be read; null when the source does not say how long it is.',
    zh: '可见部分占全文的比例；来源不说全文多长时为空。',
  },
  places: {
    en: 'Counties that the document is about: code, name, level, prefecture, province, and the evidence.',
    zh: '文件所述的县市：代码、名称、级别、所属市和省，以及依据。',
  },
  meetings: {
    en: 'Meetings: type, name, place, dates, and how the year is known.',
    zh: '会议：类型、名称、地点、日期，年份如何得知。',
  },
  officials: {
    en: 'People named with a post, and their part in the meeting.',
    zh: '写明职务的人，及其在会上的角色。',
  },
  frameworks: {
    en: 'Numbered slogans: the label, how many items it declares, and the items found.',
    zh: '带数字的口号：名称、自称几项、找到哪几项。',
  },
  targets: {
    en: 'Numbers stated for the future: what, how much, by when, for whom, and where it stands.',
    zh: '对未来给出的数字：指标、数值、时限、对象、出处。',
  },
  aims: { en: 'Ranks and tiers aimed at without a number.', zh: '没有数字的位次目标。' },
  milestones: {
    en: 'Dated or conditioned promises, such as a plant that goes into operation.',
    zh: '有时限或条件的承诺，如某厂投产。',
  },
  named: {
    en: 'Projects, companies, platforms and programmes by name.',
    zh: '点名的项目、企业、平台、工程。',
  },
  units: {
    en: 'All units in order: text, place in the file, section, tense, speaker, places, themes, flags, and who coded it.',
    zh: '全部单元，按先后：文字、位置、部分、时态、说话人、地点、主题、标记、编码者。',
  },
  problems: { en: 'What a person should check.', zh: '需要人工核对的地方。' },
};
