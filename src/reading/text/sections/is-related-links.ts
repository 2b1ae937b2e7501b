const RELATED =
  /^[【[]?(?:相关|推荐|热门|延伸|最新|更多|关联|精彩|热点|猜你|往期|图片|近期|今日|头条|你可能)(?:的|会)?(?:喜欢|感兴趣)?(?:新闻|阅读|文章|链接|推荐|内容|信息|资讯|文档|报道|稿件|专题|回顾|动态|要闻|范文|资料|下载|排行)?(?:的)?(?:内容|文章|列表|排行)?[】\]]?\s?[:：]?\s?(?:更多)?[>»+]{0,3}$/u;
/** 更多 or 热门 alone are a link too, but a title of policy is longer. */
const LONGEST = 16;

/** Whether a line announces links to other pages: 相关新闻. */
export function isRelatedLinks(line: string): boolean {
  return line.length <= LONGEST && RELATED.test(line);
}
