/**
 * The words that posts end in. A post is read from its end: 开发区管委会主任 is known by 主任,
 * and everything before it belongs to it.
 */
const POST_ENDS = [
  '书记(?!处)|常委(?!会)|县长(?!办)|市长(?!热线|办)|区长|旗长|州长|盟长|省长|乡长|镇长|街道长|主席(?!团)|主任(?!科员|会议)|部长|局长|院长|检察长|秘书长|专员|行长|政委|政治委员|参谋长|司令员|司令|师长|团长|连长',
  '组长|处长|科长|所长|站长|厅长|校长|台长|社长|关长|会长|理事长|指挥长|总指挥|支队长|大队长|队长|督导员|调研员|巡视员|督学|总工程师|总规划师|总经济师|总会计师|园长|馆长|场长|总队长|主任科员|领队|董事长|总经理',
  '党组成员|党委委员|党工委委员|纪委委员|县委委员|市委委员|区委委员|候选人|候补委员|班子成员|领导班子成员|领导(?<=(?:[省市县区旗州盟级]|班子|党政)领导)(?:干部|同志)?|负责同志|负责人',
].join('|');

/** 全区|长江大保护, 全县|长江岸线: the river, not a post and somebody called Jiang. */
const RIVER = '[县市区]长江(?:大保|经济|流域|干流|岸|沿|禁|十年|生态|水|航|[中上下]游)';

const POST = new RegExp(`(?!${RIVER})(?:${POST_ENDS})`, 'uy');
/**
 * By UTF-16 code, 1 for what stands behind a bar there: every character that such a word begins with
 * is among them. A look here takes a third of the time of the pattern, which tries them in turn.
 */
const MAY_BEGIN = new Uint8Array(0x10000);
for (const word of POST_ENDS.split('|')) MAY_BEGIN[word.charCodeAt(0)] = 1;

const ENDS_IN_POST = new RegExp(`(?:${POST_ENDS}|委员|成员)(?:[(（][^()（）]{1,8}[)）])?$`, 'u');

/** Posts of the press, and of the state's leaders, who are cited and not present. */
const EXCLUDED =
  /记者|编辑|摄影|通讯员|总编|编委|监制|主编|校对|审核|作者|总书记|国家主席|国务院|中央政治局|中央军委|中共中央|中央书记处|党员代表|人大代表|(?:政协|全国|省)委员$|联合国|总统/u;
/** Posts of no one in particular: 分管县长, 各乡镇书记. */
const GENERIC = /^(?:分管|各|有关|相关|所有|全体|每位|一位|几位|\d+名)/u;
/** Posts of companies: no office of a place, unless an office stands beside them. */
const OF_COMPANY = /董事|总经理|经理|总裁|厂长|车间|班组长|技术总监|公司/u;

/** Posts that several people hold at once, so that a list of names after one means all of them. */
const SHARED =
  /(?:领导|常委|委员|成员|干部|同志|负责人|副[^、]{1,14}|调研员|巡视员|督导员)(?:[(（][^()（）]{1,8}[)）])?$/u;

/** Where a word that ends a post stands. */
export interface PostEnd {
  readonly start: number;
  readonly end: number;
}

/** Where the words that end posts stand in a text, in order. */
export function findPostEnds(text: string): PostEnd[] {
  const posts: PostEnd[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (MAY_BEGIN[text.charCodeAt(at)] !== 1) continue;
    POST.lastIndex = at;
    if (!POST.test(text)) continue;
    posts.push({ start: at, end: POST.lastIndex });
    at = POST.lastIndex - 1;
  }
  return posts;
}

/** Whether a stretch of text ends in a post: 县委常委, 统战部部长. */
export function isPost(text: string): boolean {
  return ENDS_IN_POST.test(text);
}

/** Whether a title is that of a reporter, a company or the state's leadership. */
export function isExcludedTitle(title: string): boolean {
  if (EXCLUDED.test(title) || GENERIC.test(title)) return true;
  return title.split('、').every((post) => OF_COMPANY.test(post));
}

/** Whether several people can hold the last post of a title together. */
export function isSharedTitle(title: string): boolean {
  return SHARED.test(title);
}
