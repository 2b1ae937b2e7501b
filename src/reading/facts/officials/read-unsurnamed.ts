import { canEndName, mustEndName } from './name-ends.ts';
import { SURNAMES } from './surnames.ts';

const DOTTED = /\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,10}){1,3}/uy;

/** Characters that Uyghur, Kazakh, Mongol, Tibetan and Yi names are written with. */
const TRANSLITERATION = new Set(
  '阿艾买提木江努尔古丽热合曼依布拉音伊力哈帕沙巴特格日勒图雅其那顺乌兰苏和呼斯朝鲁孟克达赖宝扎西次仁旦增索朗平措罗多吉洛桑尼玛普卓央金才让加杰嘉坚赞贡德娃白旺堆土登降丹珠旺姆色额敖塔娜钦夫太麦海吾甫肉孜库别迪亚库热西里卡孜牙生如斯别克提江汗赛比云仓央宗嘎玛强泽降拥忠甲俄绒郎且益姆曲珍初巴顿珠措仲青完么才让公保华项秀音敦南卡切羊本增太尖参周毛杰科桑旦昂文贡旺坦吉马惹呷瓦',
);
const LONGEST = 10;

/** Whether minority names are written with every one of these characters. */
export function isTransliterated(characters: string): boolean {
  return Array.from(characters).every((character) => TRANSLITERATION.has(character));
}

/** A name that does not begin with a Chinese surname (阿不都热合曼·买买提, 次仁旺堆), or null. */
export function readUnsurnamed(
  text: string,
  at: number,
): { readonly name: string; readonly end: number } | null {
  return readDotted(text, at) ?? readTransliterated(text, at);
}

/** The part after the last dot is cut where a word that follows names begins: …·买买提|主持会议. */
function readDotted(text: string, at: number): { name: string; end: number } | null {
  DOTTED.lastIndex = at;
  const name = DOTTED.exec(text)?.[0];
  // 副旗长乌日娜·某某: the name begins behind the post.
  if (name === undefined || /长|书记|主[任席]|常委|委员/u.test(name.split(/[·•・‧]/u)[0] ?? ''))
    return null;
  const lastDot = Math.max(...Array.from('·•・‧', (dot) => name.lastIndexOf(dot)));
  for (let length = lastDot + 2; length <= name.length; length += 1) {
    const isLong = length - lastDot > 2;
    if (isLong && canEndName(text, at + length)) {
      return { name: name.slice(0, length), end: at + length };
    }
  }
  return { name, end: at + name.length };
}

function readTransliterated(text: string, at: number): { name: string; end: number } | null {
  let end = at;
  while (end - at < LONGEST && TRANSLITERATION.has(text.charAt(end))) end += 1;
  const least = SURNAMES.has(text.charAt(at)) ? 4 : 3;
  for (let stop = at + least; stop <= end; stop += 1) {
    if (mustEndName(text, stop)) return { name: text.slice(at, stop), end: stop };
  }
  return null;
}
