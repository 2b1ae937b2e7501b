/** A target in words: how much, of what, by when, whose. */
import { formatTarget } from '../../i18n/format-target.ts';
import type { TargetRow } from '../../tables/targets-by-place.ts';
import type { DrawContext } from '../chart.ts';
import { sourceWords } from '../source-words.ts';
import type { SourceWords } from '../source-words.ts';

export type TargetLook = 'own' | 'upper' | 'forecast';

/** A row that holds a number. */
export type StatedRow = TargetRow & {
  readonly metric: string;
  readonly operator: NonNullable<TargetRow['operator']>;
  readonly low: number;
  readonly high: number;
};

export function isStated(row: TargetRow): row is StatedRow {
  return row.metric !== null && row.operator !== null && row.low !== null && row.high !== null;
}

/** A higher level's number counts as such even when it is a forecast. */
export function targetLook({ scope, kind }: TargetRow): TargetLook {
  return scope === 'upper' ? 'upper' : kind === 'forecast' ? 'forecast' : 'own';
}

const LOOKS = {
  own: null,
  upper: { en: 'set by a higher level', zh: '上级目标' },
  forecast: { en: 'forecast', zh: '预测' },
} as const;

/** Of a share or an amount; a rank and a multiple have no unit. */
const NO_UNIT = { en: 'unit not stated', zh: '未写单位' } as const;

export interface TargetWords {
  readonly value: string;
  readonly metric: SourceWords;
  /** `for 2023, forecast`; empty when there is nothing to say. */
  readonly detail: string;
}

/** `for 2023`, 2023年; words of the source say it themselves. */
function deadlineWords(deadline: string | null, context: DrawContext): string {
  if (deadline === null) return '';
  const { lang } = context;
  const isDate = /^\d{4}(?:-\d{2}-\d{2})?$/u.test(deadline);
  if (!isDate) return sourceWords(deadline, context).text;
  return lang === 'en' ? `for ${deadline}` : deadline.length === 4 ? `${deadline}年` : deadline;
}

export function targetWords(row: StatedRow, context: DrawContext): TargetWords {
  const { lang } = context;
  const { operator, low, high, measure: unit, metric } = row;
  const value = operator === 'range' ? ([low, high] as [number, number]) : low;
  const { text, chineseUnit } = formatTarget({ operator, value, unit }, lang);
  const look = LOOKS[targetLook(row)];
  const lacksUnit = unit === null && operator !== 'rank' && operator !== 'x';
  const parts = [
    deadlineWords(row.deadline, context),
    look?.[lang] ?? '',
    lacksUnit ? NO_UNIT[lang] : '',
  ];
  return {
    value: chineseUnit === null ? text : `${text} ${chineseUnit}`,
    metric: sourceWords(metric, context),
    detail: parts.filter((part) => part !== '').join(lang === 'en' ? ', ' : '，'),
  };
}
