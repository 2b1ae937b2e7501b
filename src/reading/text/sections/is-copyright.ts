const COPYRIGHT =
  /版权所有|copyright|©|all rights reserved|ICP备|ICP证|公网安备|网安备|网站标识码|(?:主办|承办|协办|运维|制作)单位\s?[:：]|(?:^|\s)(?:主办|承办|技术支持|运行维护|网站维护|建设维护)\s?[:：]|建议使用[^。]{0,20}浏览|信息网络传播视听节目许可证|新闻信息服务许可证|法律顾问\s?[:：]|违法和不良信息举报/iu;
const LONGEST = 300;

/** Whether a line is the notice at a page's foot: owner, licence numbers, who runs the site. */
export function isCopyright(line: string): boolean {
  return line.length <= LONGEST && !/[。；]\S/u.test(line) && COPYRIGHT.test(line);
}
