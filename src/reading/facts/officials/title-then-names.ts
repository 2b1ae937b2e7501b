import type { Mention } from './mention.ts';
import { isSharedTitle } from './posts.ts';
import { readName } from './read-name.ts';
import type { Scene } from './scene.ts';
import { titleStart } from './title-start.ts';
import { canEndName } from './name-ends.ts';

/** 副县长（挂职）: a note that belongs to the post. */
const NOTE = /(?:[(（][^()（）\n]{1,8}[)）])?/uy;
const GAP = /[ \u00a0\u2002-\u2009\u3000]{0,8}/uy;
const LIST_GAP = /(?:、|[ \u00a0\u2002-\u2009\u3000]{1,8})/uy;

/** 县委书记胡刚 · 县领导罗运乾、王立武、顾奕滨: a title and, when several can hold it, a list of names. */
export function titleThenNames({ text, posts }: Scene, known: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = [];
  let floor = 0;
  for (const post of posts) {
    if (post.start < floor) continue;
    const named = readTitled(text, floor, post.end, known);
    for (const mention of named) mentions.push(mention);
    floor = named.at(-1)?.end ?? floor;
  }
  return mentions;
}

function readTitled(
  text: string,
  floor: number,
  postEnd: number,
  known: ReadonlySet<string>,
): Mention[] {
  const titleEnd = skip(NOTE, text, postEnd);
  const first = readName(text, skip(GAP, text, titleEnd), known);
  if (first === null) return [];
  const start = titleStart(text, floor, titleEnd);
  const title = text.slice(start, titleEnd);
  const mentions = [{ name: first.name, title, start, end: first.end, isTitleFirst: true }];
  if (!isSharedTitle(title)) return mentions;
  for (let at = first.end; ;) {
    const next = skip(LIST_GAP, text, at);
    const name = next === at ? null : (readName(text, next, known) ?? readListed(text, next));
    if (name === null || !canEndName(text, name.end)) return mentions;
    mentions.push({ name: name.name, title, start: next, end: name.end, isTitleFirst: true });
    at = name.end;
  }
}

/** The offset after what the sticky pattern matches at `at`; `at` itself when it matches nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Between names of a list a name may begin with a surname that no list of surnames has. */
const LISTED = /\p{Script=Han}{2,3}(?=、|等)/uy;
const OFFICE = /[委会协院局办县市区镇乡省党部处府队站校厂社团班主席书记长员]/u;

function readListed(text: string, at: number): { name: string; end: number } | null {
  LISTED.lastIndex = at;
  const name = text.charAt(at - 1) === '、' ? LISTED.exec(text)?.[0] : undefined;
  return name === undefined || OFFICE.test(name) ? null : { name, end: at + name.length };
}
