import type { Mention } from './mention.ts';
import { readName } from './read-name.ts';
import type { Scene } from './scene.ts';
import { DOUBTFUL_SURNAMES } from './surnames.ts';

/** Posts that follow a name as a form of address: 王浩省长, 李跃旗书记, 张某某副县长. */
const ADDRESS =
  /(?:常务)?副?(?:书记|县长|市长|区长|旗长|州长|盟长|省长|主席|主任|部长|局长|检察长|秘书长)$/u;
const HAN = /\p{Script=Han}/u;
/** What may stand directly before such a name inside a clause. */
const BEFORE_NAME =
  /(?:是|由|和|与|请|对|向|在|让|受|按照|根据|落实|传达|听取|代表|感谢|刚才|前面|会上|昨天|今天|上午|下午|省委|市委|县委|区委|特别是|正如)$/u;
/** Characters of offices: 党组书记, 管委会主任 and 常务副县长 name nobody. */
const OFFICE = /[委会协院局办县市区镇乡村省党级的组部处科府队站所校厂社团班支总第届任各老新]/u;

/** 王浩省长明确强调: a full name before a post, with a mark or a known word before it. */
export function nameThenPost(
  { text, posts }: Scene,
  known: ReadonlySet<string>,
  placeStems: ReadonlySet<string>,
): Mention[] {
  const mentions: Mention[] = [];
  for (const post of posts) {
    const address = ADDRESS.exec(text.slice(Math.max(0, post.end - 6), post.end))?.[0];
    if (address === undefined) continue;
    const postStart = post.end - address.length;
    const at = [4, 3, 2]
      .map((length) => postStart - length)
      .find((start) => {
        const candidate = text.slice(start, postStart);
        return start >= 0 && isPerson(candidate, known, placeStems) && isFree(text, start);
      });
    if (at === undefined) continue;
    const name = text.slice(at, postStart);
    mentions.push({ name, title: address, start: at, end: post.end, isTitleFirst: false });
  }
  return mentions;
}

function isPerson(
  candidate: string,
  known: ReadonlySet<string>,
  placeStems: ReadonlySet<string>,
): boolean {
  if (OFFICE.test(candidate.slice(1)) || placeStems.has(candidate)) return false;
  if (
    DOUBTFUL_SURNAMES.has(candidate.charAt(0)) &&
    !known.has(candidate) &&
    !candidate.endsWith('某')
  )
    return false;
  const name = readName(candidate, 0, known);
  return name !== null && name.end === candidate.length;
}

/** Whether nothing of another word runs into the name from the left. */
function isFree(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === undefined || !HAN.test(before)) return before !== '、' || start === 0;
  return BEFORE_NAME.test(text.slice(Math.max(0, start - 4), start));
}
