const LONGEST = 160;
const CREDIT_AT_END =
  /(?:摄|摄影|供图|图片来源[:：]?[^。]{0,20}|资料图片?|摄影报道)\s?[)）】]?[。]?$/u;
const PICTURE_AT_START = /^(?:▲|△|▼|[(（]?(?:图为|图片为|下图|上图|题图|配图|资料图))/u;

/** Whether a line describes a picture or says who took it: …图为会议现场。张某某 摄. */
export function isCaption(line: string): boolean {
  return line.length <= LONGEST && (CREDIT_AT_END.test(line) || PICTURE_AT_START.test(line));
}
