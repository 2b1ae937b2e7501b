import type { Meeting } from '../../record.ts';

type MeetingType = Meeting['type'];

const OF_GOVERNMENT = /政府[^，。]{0,20}(?:全体|全会)/u;
const OF_COMMITTEE = /委|务[“"‘]?虚/u;

/** In order; the first that the name fits decides, as 四套班子务虚会 is a 务虚会. */
const TYPES: readonly (readonly [MeetingType, RegExp])[] = [
  ['务虚会', /务[“"‘]?虚/u],
  [
    '四套班子联席会',
    /(?:四套班子|四大班子|四大家|四家班子)[^，。]{0,8}联席|联席[^，。]{0,6}(?:四套班子|四大班子)/u,
  ],
  [
    'other',
    /[县市区旗]人大|人大(?:常委|[一二三四五六七八九十]次|会议)|^人大|人民代表大会|政协|政治协商|代表大会|党代会|纪念|庆祝|团拜|联欢|表彰|颁奖|发布会|恳谈会|座谈会/u,
  ],
  ['常务会议', /常务(?:[（(]扩大[）)])?会/u],
  [
    '全会',
    /(?:委|党)(?:员会)?[^政，。]{0,14}(?:全体|全会)|第?[一二三四五六七八九十\d]+届?[^政，。]{0,8}(?:次)?(?:全体[（(]?扩?大?[）)]?会议|全会)|全委[^，。]{0,6}会|^(?:县|市|区|旗)?委?全会/u,
  ],
  ['常委会会议', /常委[^，。]{0,14}会|常委会/u],
  ['经济工作会议', /经济工作(?:暨|和|专题|视频|电视电话)?[^，。谋划]{0,12}会/u],
  [
    '动员大会',
    /动员|誓师|新春第一会|开年第一会|春训|(?:推进|建设|攻坚|实干|落实|作风|干部|部署|冲刺|比拼|竞赛|千人|发展)[^，。]{0,16}大会$|^.{0,24}大会$/u,
  ],
];

/**
 * The type of a meeting by its name, e.g. 务虚会 for 县委县政府工作务虚会, and by who convened it:
 * a government's plenary session is no 全会. `other` when none fits.
 */
export function typeOfMeeting(name: string, organ = ''): MeetingType {
  if (OF_GOVERNMENT.test(organ + name) && !OF_COMMITTEE.test(name)) return 'other';
  const found = TYPES.find(([, pattern]) => pattern.test(name));
  return found?.[0] ?? 'other';
}
