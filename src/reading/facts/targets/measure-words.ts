import type { QuantityKind } from './quantity.ts';

const TABLE: readonly (readonly [QuantityKind, string])[] = [
  ['points', '个百分点|百分点|个点'],
  ['share', '%|％|﹪|‰'],
  ['money', '元人民币|美元|港元|欧元|日元|元'],
  [
    'measure',
    '平方公里|平方千米|平方米|立方米|吨标准煤|吨标煤|千瓦时|微克每立方米|微克/立方米|微克／立方米|公顷|公斤|千克|公里|千米|千瓦|兆瓦|毫米|英亩|㎡|亩|吨|斤|米|度|升|MW|GW|kW|KW|kV|KV|千伏',
  ],
  [
    'time',
    '个工作日|工作日|个小时|小时|分钟|秒钟|个月|周岁|周年|季度|年|月|日|号|天|周|岁|时|点钟|刻钟|秒',
  ],
  [
    'count',
    '个位次|个名次|位次|个学位|个车位|个床位|个泊位|张床位|标准箱|标箱|人次|户次|家次|架次|班次|场次|车次|台套|台（套）|台(套)|件套|件（套）|件(套)|头只|艘次|批次|个|家|人|名|户|位|所|座|条|项|件|台|套|辆|处|宗|场|次|批|种|张|艘|架|列|栋|幢|间|株|棵|头|只|羽|尾|口|眼|盏|对|支|篇|部|册|例|起|门|堂|款|片|块|笔|箱|枚|班|组|队|单|盘|村|店|席|份|袋|瓶|罐|桶|匹|峰|棒|段|筒',
  ],
  ['times', '倍'],
];

const WORDS = TABLE.flatMap(([kind, words]) =>
  words.split('|').map((word) => ({ kind, word })),
).sort((one, other) => other.word.length - one.word.length);

const BY_FIRST = new Map<string, { kind: QuantityKind; word: string }[]>();
for (const entry of WORDS) {
  const first = entry.word.charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}

/** Whether a character begins a measure word. */
export function beginsMeasureWord(character: string): boolean {
  return BY_FIRST.has(character);
}

/** The longest measure word at an offset (个百分点 before 个), or null. */
export function readMeasureWord(
  text: string,
  at: number,
): { readonly kind: QuantityKind; readonly word: string } | null {
  const entries = BY_FIRST.get(text.charAt(at)) ?? [];
  return entries.find(({ word }) => text.startsWith(word, at)) ?? null;
}
