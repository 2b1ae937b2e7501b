import { hasClearStart, type PlaceMention } from './find-mentions.ts';

/**
 * What a mention says about whose text it is. `convenes`: it holds the meeting. `organ`: its
 * committee, government or officers. `lead`: it opens its own item of a digest. `own`: named
 * plainly. `other`: somebody else's county, a company, a street.
 */
export type MentionRole = 'convenes' | 'organ' | 'lead' | 'own' | 'other';

/** Going there, comparing with it, living beside it. */
const OTHER_BEFORE =
  /(?:赴|前往|来到|走进|学习|对标|对比|相较|赶超|追赶|超过|超越|落后于?|不如|相比|毗邻|毗连|邻近|紧邻|周边|兄弟|考察|借鉴|比如|例如|诸如|譬如|好比|[与同和跟像距])$/u;
const OTHER_AFTER =
  /^(?:等[县市区地]|等周边|等兄弟|经验|模式|的?先进|考察|学习|籍|人$|有[\d一二三四五六七八九十两*×]|大学|学院|机场|[路街村](?!道)|街道|社区|大道|大桥|高速|铁路|交界|方向)/u;
const COMPANY_AFTER = /^\p{Script=Han}{0,14}?(?:有限公司|公司|集团|股份|药业)/u;
const LIST_AFTER = /^[、,，]?\s?$/u;

const ORGAN_AFTER =
  /^[县市区旗]?(?:第?[\d一二三四五六七八九十]{1,3}届(?=[县市区旗]))?(?:委(?!托|员会办)|人民政府|政府|人大|政协|纪委|党委|四套班子|四大班子|两会|各界|第[\d一二三四五六七八九十百]+届|[县市区旗](?:委|长|政府|人民政府)|区(?:委|长))/u;
const CONVENES = /^[^，,。；;！!？?\n：:“]{0,40}?(?:召开|举行|召集|举办)/u;
const LOCATION_BEFORE = /(?:在|于|赴|到|[来自]自)$/u;
const LEAD_AFTER = /^[:：】\]|丨]/u;

/** As many characters before and after decide. */
const REACH = 60;

/** The role of a mention in the text of its unit. `next` is the mention after it, if any. */
export function roleOf(
  text: string,
  mention: PlaceMention,
  next: PlaceMention | undefined,
): MentionRole {
  const before = text.slice(Math.max(0, mention.start - 6), mention.start);
  const after = text.slice(mention.end, mention.end + REACH);
  if (isLead(text, mention, after)) return 'lead';
  if (isWord(text, mention) && !LOCATION_BEFORE.test(before) && CONVENES.test(after)) {
    return 'convenes';
  }
  if (ORGAN_AFTER.test(after) || before.endsWith('中共')) return 'organ';
  if (isListed(text, mention, next)) return 'other';
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return 'other';
  return COMPANY_AFTER.test(after) ? 'other' : 'own';
}

/** A bare name may be the end of one word and the start of another: 投资兴业. */
function isWord(text: string, { start, name, counties }: PlaceMention): boolean {
  return (
    hasClearStart(text, start) || counties.some(({ form }) => form !== 'short' && name.length > 2)
  );
}

function isLead(text: string, mention: PlaceMention, after: string): boolean {
  const before = text.slice(0, mention.start).trim();
  return /^[【[■●▲◆★]?$/u.test(before) && LEAD_AFTER.test(after);
}

const HOPE_BEFORE =
  /(?:谱写|续写|书写|建设|打造|推动|推进|助推|促进|加快|奋力|开创|展现|贡献|现代化|幸福|美丽|富裕|魅力|活力|新时代|实力|绿色|法治|数字|大美|全面|结合|立足|关心|支持|关注|参与|热爱|投身|寄予|美好|和谐|文明|共建|建好|做强|唱响|擦亮|叫响|打响|[新为把让将在])$/u;
const HOPE_AFTER =
  /^[县市区旗]?[^，,。；;]{0,6}?(?:新篇章|篇章|实践|高质量|发展|现代化|建设|力量|贡献|样板|样本|答卷|新局面|新征程|大地|人民|儿女|经济|振兴|崛起|腾飞|奇迹|故事|形象|特色|品牌|优势|成为|热土|实际|落地|落实|见效|生根|走深|各项|工作|未来|担当|厚望)/u;

/** 经济强县、美丽巨鹿: an adjective of hope and the name end the slogan. */
const SLOGAN_BEFORE =
  /(?:幸福|美丽|富裕|富强|魅力|活力|大美|实力|文明|和谐|现代化新|时代新|崛起新)$/u;

/** 渝中发展取得的成绩: a clause that begins with the place and its growth; others' growth has 势头. */
const PRIDE_AFTER =
  /^[县市区旗]?的?(?:发展(?!势头|经验|模式|很|较|快)|建设|人民|大地|高质量发展|经济社会|实践|儿女)/u;

/** Whether a text speaks of the place as its own without naming an organ: 在新征程上奋力谱写通山新篇章. */
export function isHope(text: string, { start, end }: PlaceMention): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 20);
  if (HOPE_BEFORE.test(before) && HOPE_AFTER.test(after)) return true;
  if (SLOGAN_BEFORE.test(before) && !/^\p{Script=Han}/u.test(after)) return true;
  return !/\p{Script=Han}$/u.test(before) && PRIDE_AFTER.test(after);
}

/** 松阳、遂昌、龙泉: one of a row of places. */
function isListed(text: string, mention: PlaceMention, next: PlaceMention | undefined): boolean {
  if (text.charAt(mention.start - 1) === '、') return true;
  if (next === undefined || next.counties.length === 0) return false;
  const between = text.slice(mention.end, next.start);
  return between === '、' || (LIST_AFTER.test(between) && between !== '');
}
