/** Who wrote it, without a label: 记者 张某某 通讯员 李某某; 张某某/文; (张某某). */
const REPORTER =
  /^[(（【\s]{0,2}(?:本报|本台|本网|本刊|[\p{Script=Han}]{2,10}(?:报|网|台|社|新闻|客户端|融媒体?(?:中心)?))?(?:全媒体|融媒体|首席|见习|实习|特约)?(?:记者|通讯员)[^。，,；;：:]{2,60}$/u;
const CREDITED =
  /[/／]\s?(?:文|图|摄|文图|图文|摄影|视频|整理|报道)\s?[)）]?$|[\s)）](?:文\/图|图\/文|文并图|文图)[)）]?$/u;
const LONGEST = 80;

/** Whether a line is a byline standing alone. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST || /[。；;]/u.test(line)) return false;
  return REPORTER.test(line) || CREDITED.test(line);
}
