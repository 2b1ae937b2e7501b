import type { Language } from '../build/site.ts';
import type { Target } from '../reading/record.ts';
import { formatNumber } from './format-number.ts';
import { messagesFor } from './messages-for.ts';

/** Yuan in one of a unit of money. */
const YUAN = new Map([
  ['亿元', 1e8],
  ['万元', 1e4],
  ['元', 1],
]);

/** English for units of count; a classifier such as 个 or 家 has none. */
const COUNTED = new Map([
  ['%', '%'],
  ['人', ' people'],
  ['个', ''],
  ['家', ''],
  ['位', ''],
  ['项', ''],
  ['个百分点', ' percentage points'],
]);

/** The same for one of them, where that has another word. */
const COUNTED_ONE = new Map([
  ['人', ' person'],
  ['个百分点', ' percentage point'],
]);

export interface TargetText {
  readonly text: string;
  /** A unit that has no English here, to be shown in Chinese after the text; else null. */
  readonly chineseUnit: string | null;
}

/** How much a target asks for, in words: `at least 15%`, `3 billion yuan`, `among the first 30`. */
export function formatTarget(
  target: Pick<Target, 'operator' | 'value' | 'unit'>,
  language: Language,
): TargetText {
  const { operator, unit } = target;
  const [low, high] =
    typeof target.value === 'number' ? [target.value, target.value] : target.value;
  const t = messagesFor(language).targets;
  if (operator === 'rank') return whole(high === 1 ? t.rankFirst : t.rank(figure(high, language)));
  if (operator === 'x') return whole(t.times(formatNumber(low, language)));
  const amount = (value: number): string => quantity(value, unit, language);
  const words = {
    '=': amount(low),
    '>=': t.atLeast(amount(low)),
    '<=': t.atMost(amount(low)),
    '>': t.moreThan(amount(low)),
    around: t.around(amount(low)),
    range: t.between(language === 'zh' ? figure(low, 'zh') : amount(low), amount(high)),
  } as const;
  const known = language === 'zh' || unit === null || YUAN.has(unit) || COUNTED.has(unit);
  return { text: words[operator], chineseUnit: known ? null : unit };
}

function whole(text: string): TargetText {
  return { text, chineseUnit: null };
}

function quantity(value: number, unit: string | null, language: Language): string {
  if (language === 'zh') return `${figure(value, 'zh')}${unit ?? ''}`;
  const yuan = unit === null ? undefined : YUAN.get(unit);
  if (yuan !== undefined) return `${money(value * yuan)} yuan`;
  if (unit === null) return figure(value, 'en');
  const one = value === 1 ? COUNTED_ONE.get(unit) : undefined;
  return `${figure(value, 'en')}${one ?? COUNTED.get(unit) ?? ''}`;
}

/** Ten thousands are counted in 万 in Chinese. */
function figure(value: number, language: Language): string {
  return language === 'zh' && value >= 1e4 && value % 1000 === 0
    ? `${formatNumber(value / 1e4, 'zh')}万`
    : formatNumber(value, language);
}

function money(yuan: number): string {
  if (yuan >= 1e9) return `${formatNumber(yuan / 1e9, 'en')} billion`;
  if (yuan >= 1e6) return `${formatNumber(yuan / 1e6, 'en')} million`;
  return formatNumber(yuan, 'en');
}
