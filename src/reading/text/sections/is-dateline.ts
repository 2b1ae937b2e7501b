const DIGIT = '[\\d〇○零一二三四五六七八九十]';
const DATE = [
  `${DIGIT}{4}\\s?[-/.年]\\s?${DIGIT}{1,3}\\s?[-/.月]\\s?${DIGIT}{1,3}\\s?日?`,
  `\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}`,
  `${DIGIT}{1,3}月${DIGIT}{1,3}日`,
].join('|');
const TIME = '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';
const WEEKDAY = '(?:星期|周|礼拜)[一二三四五六日天]';

const DATELINE = new RegExp(
  `^(?:[\\p{Script=Han}]{2,14}(?:[报日网讯版刊台]|发布|融媒体?(?:中心)?|客户端|人民政府|办公室|宣传部)\\s)?[(（【\\[—–-]{0,3}\\s?(?:${DATE})(?:\\s{0,4}(?:${TIME}|${WEEKDAY}|上午|下午))*\\s?[)）】\\]]?$`,
  'u',
);
/** 某旗融媒 2023-01-06 18:20 发表于内蒙古 */
const STAMP =
  /^(?:\S{1,16}\s{1,4})?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s{1,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s{1,4}[^。，；]{1,30})?$/u;
/** 2022-12-26 某某日报 记者 张某某: names beside the date, without labels. */
const DATE_AND_NAMES = new RegExp(
  `^${DIGIT}{4}\\s?[-/.年]\\s?${DIGIT}{1,3}\\s?[-/.月]\\s?${DIGIT}{1,3}\\s?日?(?:\\s{1,4}(?!\\S{0,9}(?:召开|会议|讲话|强调))[\\p{Script=Han}·]{2,10}){1,4}$`,
  'u',
);
/** ——2023年1月5日在某县第十八届人民代表大会第二次会议上 */
const OCCASION = new RegExp(
  `^(?:[(（—–-]{1,3}\\s?(?:${DATE})(?:[^。；;]{0,60}(?:上|会议|大会|全会|通过|报告|讲话|印发))?\\s?[)）]?|(?:${DATE})(?:于|在)[^。，；;]{4,50}(?:会议|大会|全会)上)$`,
  'u',
);
/** 某政发〔2023〕1号 */
const DOCUMENT_NUMBER = /^[\p{Script=Han}]{1,10}[〔[［(（]\d{4}[〕\]］)）]\s?第?\d{1,4}号$/u;
const LONGEST = 100;

/** Without a digit a line holds neither. */
const MAY_HOLD = new RegExp(DIGIT, 'u');

/** Whether a line is a date, alone or as the occasion below a report's title, or a document's number. */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST || !MAY_HOLD.test(line)) return false;
  return (
    DATELINE.test(line) ||
    STAMP.test(line) ||
    DATE_AND_NAMES.test(line) ||
    OCCASION.test(line) ||
    DOCUMENT_NUMBER.test(line)
  );
}
