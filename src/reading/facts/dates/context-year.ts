/**
 * The year in which a text was written, from what it says of this year and the next: 2023年是…做好
 * 今年工作 was written in 2023, 即将到来的2023年 in 2022.
 */

/** Years of a plan (or a review) that is never far away; other years are history or vision. */
const YEAR = '(20[0-9]{2}|[２][０][０-９]{2}|二[〇零○]二[〇零○一二三四五六七八九])';

/** Says outright which year this is. Read in this order; the first that the text has decides. */
const OUTRIGHT: readonly { readonly pattern: RegExp; readonly offset: number }[] = [
  { pattern: new RegExp(`今年[（(]${YEAR}年?[）)]`, 'u'), offset: 0 },
  { pattern: new RegExp(`${YEAR}年[（(]今年[）)]`, 'u'), offset: 0 },
  { pattern: new RegExp(`${YEAR}年是[^。！？\\n]{0,200}今年`, 'u'), offset: 0 },
  { pattern: new RegExp(`今年是${YEAR}年`, 'u'), offset: 0 },
  { pattern: new RegExp(`明年[（(]${YEAR}年?[）)]`, 'u'), offset: -1 },
  { pattern: new RegExp(`${YEAR}年[（(]明年[）)]`, 'u'), offset: -1 },
  { pattern: new RegExp(`即将(?:到来|来临|迈入|开启|进入)的?${YEAR}年`, 'u'), offset: -1 },
  { pattern: new RegExp(`${YEAR}年是[^。！？\\n]{0,200}明年`, 'u'), offset: -1 },
  { pattern: new RegExp(`明年是[^。！？\\n]{0,60}${YEAR}年`, 'u'), offset: -1 },
];

/** What only a year that has begun or lies ahead can have. */
const OF_PLANS =
  '目标|任务|重点|打算|计划|要点|思路|安排|谋划|展望|部署|政府工作|经济工作|一季度|开门红|春运';

/** The year that is planned: it has begun in spring, and lies ahead in winter. */
const PLANNED = [
  new RegExp(`${YEAR}年是[^。！？\\n]{0,120}之年`, 'u'),
  new RegExp(`(?:做好|谋划|谋定|部署|安排|干好|抓好|研究|布局)[^。！？\\n]{0,8}${YEAR}年`, 'u'),
  new RegExp(
    `${YEAR}年(?!远景)(?:是|要|[^。！？；;，,\\n]{0,20}目标(?:定为|确定为|设定为|是|为)|全[县市区旗](?:工作|要)|[^。！？；;，,\\n]{0,20}务虚会|[^。！？；;，,\\n]{0,6}(?:${OF_PLANS}))`,
    'u',
  ),
];

/** The year that is looked back upon. */
const REVIEWED = [
  new RegExp(`(?:总结|回顾|通报|肯定)[^。！？；;，,\\n]{0,8}${YEAR}年`, 'u'),
  new RegExp(`${YEAR}年(?:度)?(?:工作)?(?:总结|回顾|考核)`, 'u'),
];

/** 2023年第4次县政府常务会议: sessions are counted within their own year. */
const NUMBERED_SESSION = new RegExp(
  `${YEAR}年(?:度)?[^，。,；\\n]{0,12}第[一二三四五六七八九十\\d]+次[^，。,；\\n]{0,12}会议`,
  'u',
);

/** Plans for the next year are made from October; those of the year itself until spring. */
const PLANNING_SEASON = 10;

/** The year of a day in `month` of the time when the text was written, or null when it doesn't say. */
export function yearFromContext(text: string, month: number): number | null {
  for (const { pattern, offset } of OUTRIGHT) {
    const year = toYear(pattern.exec(text)?.[1]);
    if (year !== null) return seasonOf(year + offset, month, offset === 0);
  }
  const ofSession = toYear(NUMBERED_SESSION.exec(text)?.[1]);
  if (ofSession !== null) return ofSession;
  const ofPlan = yearOfFiveYearPlan(text);
  if (ofPlan !== null) return ofPlan;
  const planned = plannedYear(text);
  if (planned !== null) return month >= PLANNING_SEASON ? planned - 1 : planned;
  const reviewed = firstYear(text, REVIEWED) ?? pastYear(text);
  if (reviewed !== null) return month >= PLANNING_SEASON ? reviewed : reviewed + 1;
  return null;
}

/** The planned year; of 2021年是艰苦的一年 and 2022年增长目标定为 the later. */
function plannedYear(text: string): number | null {
  const first = firstYear(text, PLANNED);
  if (first === null) return null;
  const next = PLANNED.flatMap((pattern) => Array.from(text.matchAll(new RegExp(pattern, 'gu'))))
    .map((match) => toYear(match[1]))
    .includes(first + 1);
  return next ? first + 1 : first;
}

/** A text that looks back on 过去的一年 and names a year first of all means that one. */
function pastYear(text: string): number | null {
  return /过去(?:的)?一年/u.test(text) ? firstYear(text, [new RegExp(`${YEAR}年`, 'u')]) : null;
}

/** 今年是“十四五”规划收官之年 was written in 2025: the plans begin in 2011, 2016, 2021 … */
function yearOfFiveYearPlan(text: string): number | null {
  const match =
    /今年(?:既|又|也)?是[^。，,]{0,8}十([二三四五])五[”"’」]?[^。，,]{0,6}?(收官|最后|开局|第一)/u.exec(
      text,
    );
  if (match === null) return null;
  const first = 2011 + 5 * '二三四五'.indexOf(match[1] ?? '');
  return match[2] === '收官' || match[2] === '最后' ? first + 4 : first;
}

/** A text of January that says 今年 for its own year may tell of a meeting in the December before. */
function seasonOf(current: number, month: number, isThisYear: boolean): number {
  return !isThisYear && month <= 2 ? current + 1 : current;
}

function firstYear(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const year = toYear(pattern.exec(text)?.[1]);
    if (year !== null) return year;
  }
  return null;
}

const HAN_DIGITS = '〇一二三四五六七八九';

function toYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const narrow = digits
    .replace(/[零○]/gu, '0')
    .replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[〇一二三四五六七八九]/gu, (digit) => String(HAN_DIGITS.indexOf(digit)));
  return Number(narrow);
}
