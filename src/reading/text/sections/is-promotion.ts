/** A site's word about itself at the end of an article: rights, corrections, contributions, its channels. */
const PROMOTION =
  /未经[^。]{0,10}(?:授权|许可|书面|审阅)|凡(?:本网|注明|来源)|转载(?:请|须|自|时)|禁止转载|免责声明|仅供(?:参考|学习)|版权归|侵权|本网(?:站)?(?:转载|刊登|不承担)|不代表本(?:网|站|平台)|(?:素材|稿件|线索|投稿|意见)[^。]{0,20}(?:发至|邮箱|发送)|[[【]e-?mail|\[(?:telephone)\]|二维码|关注[^。]{0,16}(?:公众号|微信|客户端|微博)|下载[^。]{0,12}(?:APP|客户端)|本文(?:素材|来源|由)|栏目[^。]{0,20}(?:读者|推出)/iu;

/** Whether running text speaks for the site, not of the meeting. Only asked near the end of a page. */
export function isPromotion(line: string): boolean {
  return PROMOTION.test(line);
}
