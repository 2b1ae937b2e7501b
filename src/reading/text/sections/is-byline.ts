/** Who wrote it, without a label: 记者 张某某 通讯员 李某某; 张某某/文; (张某某 李某某). */
const REPORTER =
  /^[(（【|｜\s]{0,2}(?:(?:文\/图|图\/文|图文|文图|文|图)\s?)?(?:本报|本台|本网|本刊|[\p{Script=Han}、·]{2,14}(?:报|网|台|社|新闻|客户端|融媒体?(?:中心)?))?(?:全媒体|融媒体|首席|见习|实习|特约)?(?:记者|通讯员)[^。，,；;：:]{2,60}$/u;
const CREDITED =
  /[/／]\s?(?:文|图|摄|文图|图文|摄影|视频|整理|报道)\s?[)）]?$|[\s)）](?:文\/图|图\/文|文并图|文图)[)）]?$/u;
const WITHOUT_COLON =
  /^(?:责任编辑|编辑|责编|校对|审核|编审|监制|摄影|作者|撰稿|供稿)\s{1,4}[\p{Script=Han}·]{2,4}(?:\s{1,4}[\p{Script=Han}·]{2,4}){0,5}$/u;
const NAMES_IN_BRACKETS =
  /^[(（]\s?(?!掌声|热烈|鼓掌|完|略|笑|全文|全体|下转|上接|[\p{Script=Han}]{0,3}(?:稿|部分|要|登|选|案|行|篇|节|章)\s?[)）])(?:[\p{Script=Han}]{2,3}|[\p{Script=Han}·]{2,4}(?:[\s、][\p{Script=Han}·]{2,4}){1,5})\s?[)）]$/u;
/** Below a report's title: who gave it. 县长 李某某 */
const POST_AND_NAME =
  /^[\p{Script=Han}\s·]{0,24}(?:书记|[县区市旗州]长|主任|主席)\s{1,6}[\p{Script=Han}](?:[\p{Script=Han}·]{1,8}|\s{1,4}[\p{Script=Han}])$/u;
/** 某县人民政府办公室, 县融媒体中心 张某某: who issued it, below the text. */
const ISSUER =
  /^(?:中共)?[\p{Script=Han}]{1,20}(?:委员会|人民政府|办公室|宣传部|融媒体中心|报社|电视台|新闻网)(?:\s{1,4}[\p{Script=Han}·]{2,6}){0,3}$/u;
const TRANSCRIPT = /^[(（]?[^。]{0,20}(?:根据录音整理|(?:未|已)?经本人审阅)[^。]{0,10}[)）]?$/u;
const LONGEST = 80;

const PATTERNS: readonly RegExp[] = [
  REPORTER,
  CREDITED,
  WITHOUT_COLON,
  NAMES_IN_BRACKETS,
  POST_AND_NAME,
  TRANSCRIPT,
];

/** Whether a line is a byline standing alone. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST || /[。；;]/u.test(line)) return false;
  return PATTERNS.some((pattern) => pattern.test(line));
}

/** Whether a line is a signature, which stands only below a text. */
export function isSignature(line: string): boolean {
  return line.length <= LONGEST && ISSUER.test(line);
}
