import { findFields } from './labelled-fields.ts';

const POSITION = /位置[ \u3000]{0,2}[:：]?[ \u3000]{0,4}/u;
const CRUMBS = /-?[>＞›»→|/／]+|(?<=\S)\s+-\s+/u;
const HOME = /^(?:网站|本站)?(?:首页|主页)$|^home$/iu;
const SITE_NAME =
  /^[\p{Script=Han}·]{2,16}(?:网|在线|热线|门户网站|政府网站?|人民政府|融媒体?中心|客户端|新闻网|日报|电视台|发布)$/u;
const LONGEST_NAME = 24;

/**
 * The name of the website, from the path above the article (您的位置:东阳新闻网>…), a copyright
 * line (版权所有:投促中国) or a line that is nothing but such a name. `head` and `tail` are the
 * site's own lines before and after the article. Null when none says it.
 */
export function findSite(head: readonly string[], tail: readonly string[]): string | null {
  return (
    firstOf(head, siteOfPath) ??
    firstOf([...tail, ...head], siteOfCopyright) ??
    firstOf(head, siteOfLine)
  );
}

function firstOf(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const site = read(line);
    if (site !== null) return site;
  }
  return null;
}

function siteOfPath(line: string): string | null {
  const position = POSITION.exec(line);
  if (position === null || position.index > 12) return siteOfBarePath(line);
  const [first = ''] = line.slice(position.index + position[0].length).split(CRUMBS);
  const name = first.trim().replace(/(?:首页|主页)$/u, '');
  return name === '' || HOME.test(first.trim()) || name.length > LONGEST_NAME ? null : name;
}

/** 某县人民政府>综合信息>领导讲话: a path without the words for it. */
function siteOfBarePath(line: string): string | null {
  const [first = '', ...rest] = line.split(CRUMBS).map((crumb) => crumb.trim());
  return rest.length >= 2 && SITE_NAME.test(first) ? first : null;
}

function siteOfCopyright(line: string): string | null {
  const field = findFields(line).find(({ kind, value }) => kind === 'site' && value !== '');
  const [name = ''] = (field?.value ?? '').split(/[\s，,。;；©]/u);
  if (name !== '' && name.length <= LONGEST_NAME) return name;
  if (!line.includes('版权所有')) return null;
  const owner = /([\p{Script=Han}]{2,20})[ \u3000]{0,2}版权所有/u.exec(line)?.[1];
  return owner ?? null;
}

function siteOfLine(line: string): string | null {
  return SITE_NAME.test(line) ? line : null;
}
