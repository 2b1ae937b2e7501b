import { matchesOf } from '../../text/matches-of.ts';

/** What a label in a dateline or credit line announces; `other` only ends the value before it. */
export type FieldKind = 'source' | 'author' | 'editor' | 'photographer' | 'date' | 'site' | 'other';

/** A label with what stands after it, up to the next label. Offsets are UTF-16 into the text. */
export interface LabelledField {
  readonly kind: FieldKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const LABELS: readonly (readonly [FieldKind, string])[] = [
  [
    'date',
    '发布时间|发表时间|发布日期|发表日期|发文日期|成文日期|成文时间|印发日期|刊发时间|刊发日期|更新时间|更新日期|录入时间|添加时间|上传时间|创建时间|出版日期|时间|日期|发布于',
  ],
  [
    'source',
    '本文来源|本稿来源|信息来源|文章来源|新闻来源|稿件来源|消息来源|来源单位|来源网站|稿源|来源|转载自|转自|供稿单位|发布机构|发布单位|信息发布单位|发文机关|责任单位|原标题来源',
  ],
  ['editor', '责任编辑|网络编辑|值班编辑|本期编辑|新媒体编辑|执行编辑|编辑|责编|编审'],
  ['photographer', '摄影报道|摄影记者|摄影|摄像|图片|图源|供图|拍摄|图'],
  [
    'author',
    '全媒体记者|融媒体记者|首席记者|见习记者|实习记者|特约记者|本报记者|本网记者|记者|特约通讯员|通讯员|作者|撰稿|撰文|文字|文|供稿|报道员|报道',
  ],
  ['site', '版权所有|主办单位|主办|版权归'],
  [
    'other',
    '总监制|监制|主编|总编|审核|审签|审稿|终审|复审|初审|一审|二审|三审|校对|校审|值班主任|统筹|策划|制作|浏览次数|浏览量|浏览|点击量|点击数|点击率|点击|阅读次数|阅读量|阅读|访问量|访问次数|人气|字体|字号|文字大小|大小|视力保护色|分享到|分享|打印|收藏|发布人|录入|索引号|文号|主题分类|承办单位|承办|技术支持|地址|电话|联系电话|邮编|备案号|标识码|查看次数|次数|信息录入|发布开发区|栏目|关键词|评论|打开|扫一扫',
  ],
];

const KIND_OF_LABEL = new Map(
  LABELS.flatMap(([kind, labels]) => labels.split('|').map((label) => [label, kind] as const)),
);

const ALL_LABELS = [...KIND_OF_LABEL.keys()].sort((a, b) => b.length - a.length);

/** Pages run fields together (…开涿鹿点击:): labels of two characters and more are known after any word. */
const LONG_LABELS = ALL_LABELS.filter((label) => label.length >= 2);

/** These need no colon before a name: 记者 张某某 通讯员 李某某 摄影 王某某. */
const WITHOUT_COLON =
  '全媒体记者|融媒体记者|首席记者|见习记者|实习记者|特约记者|本报记者|本网记者|摄影记者|记者|特约通讯员|通讯员|摄影报道|摄影|责任编辑|责编|来源|稿源|作者|编辑';

const GAP = '[ \\u00a0\\u3000\\t]{0,4}';
/** What a label can begin with is looked at first: looking behind every character takes longer. */
const FIRST_OF_LABEL = [...ALL_LABELS, ...WITHOUT_COLON.split('|')]
  .map((label) => label.charAt(0))
  .join('');
const LABEL = new RegExp(
  `(?=[${FIRST_OF_LABEL}])(?:(?:(?<![\\p{Script=Han}])(${ALL_LABELS.join('|')})|(?<!会议|活动|召开|举办)(${LONG_LABELS.join('|')}))${GAP}[:：】]|(?<![\\p{Script=Han}])(${WITHOUT_COLON})(?=[ \\u00a0\\u3000\\t]|$))`,
  'gu',
);
const SPACED_LABEL = /([来作编责])[ \u00a0\u3000]{1,4}([源者辑编])(?=[ \u00a0\u3000]{0,4}[:：])/gu;

/** Longer values are running text; cutting them keeps the trimming linear. */
const LONGEST_VALUE = 200;

/** The labelled fields of a line such as 2022-12-24 来源:歌画东阳客户端 胡剑文 摄影 胡扬辉, in order. */
export function findFields(text: string): LabelledField[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  const tidy = text.replace(SPACED_LABEL, (whole, first: string, second: string) =>
    (first + second).padEnd(whole.length, ' '),
  );
  const labels = [...matchesOf(tidy, LABEL)];
  return labels.map((match, index) => {
    const valueStart = match.index + match[0].length;
    const end = labels[index + 1]?.index ?? text.length;
    const kind = KIND_OF_LABEL.get(match[1] ?? match[2] ?? match[3] ?? '') ?? 'other';
    return {
      kind,
      value: toValue(kind, text.slice(valueStart, Math.min(end, valueStart + LONGEST_VALUE))),
      start: match.index,
      end,
    };
  });
}

/** A day that ends the name of a source is no part of it: 某县融媒体中心，2023年1月5日. */
const DAY_AFTER_SOURCE = /[\s（(，,]*\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?$/u;

function toValue(kind: FieldKind, text: string): string {
  const value = trimValue(text);
  return kind === 'source' ? value.replace(DAY_AFTER_SOURCE, '') : value;
}

function trimValue(value: string): string {
  return value
    .replace(/^[\s:：|丨【[（(]+/u, '')
    .replace(/[\s|丨【】[\]（()）,，;；/]+$/u, '')
    .trim();
}
