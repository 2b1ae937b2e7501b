const LONGEST = 160;
const CREDIT_AT_END =
  /(?:(?<!拍)摄|摄影|供图|图片来源[:：]?[^。]{0,20}|资料图片?|摄影报道)\s?[)）】]?[。]?$/u;
/** 大会现场, alone below a picture. */
const SCENE =
  /^(?:[\p{Script=Han}]{0,4}(?:会议?|大会|讨论|发言|审议|颁奖|签约|座谈|主|分)(?:现场|会场)|现场|会场|合影)$/u;
const PICTURE_AT_START = /^(?:▲|△|▼|[(（]?(?:图为|图片为|下图|上图|题图|配图|资料图))/u;

/** Whether a line describes a picture or says who took it: …图为会议现场。张某某 摄. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST) return false;
  return CREDIT_AT_END.test(line) || PICTURE_AT_START.test(line) || SCENE.test(line);
}
