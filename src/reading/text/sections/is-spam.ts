/** What hijacked pages advertise in their footers. */
const SPAM =
  /博彩|彩票(?:网|平台|投注)|赌场|娱乐城|百家乐|老虎机|棋牌(?:游戏|平台)|体育(?:投注|平台|官网)|葡京|六合彩|时时彩|成人(?:视频|影片|网站|电影)|色情|情色|无码|同城约|裸聊|私服|代开发票|刷单|SEO优化|网站出租/giu;
const LINKS = '友情链接';
const LONGEST = 2000;

/**
 * Whether a line advertises what no county does: several such words side by side. A report may
 * speak of one of them in a sentence or an item.
 */
export function isSpam(line: string): boolean {
  if (line.length > LONGEST || /[。，,；;、]/u.test(line)) return false;
  return line.startsWith(LINKS) || (line.match(SPAM)?.length ?? 0) >= 2;
}
