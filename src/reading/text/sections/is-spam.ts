/** What hijacked pages advertise in their footers. */
const SPAM =
  /博彩|彩票(?:网|平台|投注)|赌场|娱乐城|百家乐|老虎机|棋牌(?:游戏|平台)|体育(?:投注|平台|官网)|葡京|六合彩|时时彩|成人(?:视频|影片|网站|电影)|色情|情色|无码|同城约|裸聊|私服|代开发票|刷单|SEO优化|网站出租|友情链接/iu;
const LONGEST = 2000;

/** Whether a line advertises what no county does; running text may speak of 赌 and 彩票 with a full stop. */
export function isSpam(line: string): boolean {
  return line.length <= LONGEST && !line.includes('。') && SPAM.test(line);
}
