import type { StoryRecord } from '../record.ts';
import type { TextGap } from './find-gaps.ts';
import { spanOf, type RepairedText } from './repaired-text.ts';

/** What the source says is missing in all, less what it says of each gap; null when it gives no total. */
function omittedElsewhere(gaps: readonly TextGap[]): number | null {
  const whole = gaps.find((gap) => gap.total !== null && gap.shown !== null);
  const [total, shown] = [whole?.total ?? null, whole?.shown ?? null];
  if (total === null || shown === null) return null;
  const counted = gaps.reduce((sum, gap) => sum + (gap.omitted ?? 0), 0);
  return Math.max(0, total - shown - counted);
}

/**
 * The gaps as the record has them. The one at which the text breaks off gets what is left of the
 * characters that the source says it doesn't show (全文共13100字,当前仅显示3116字).
 */
export function toGaps(source: RepairedText, gaps: readonly TextGap[]): StoryRecord['gaps'] {
  const rest = omittedElsewhere(gaps);
  return gaps.map((gap) => ({
    span: spanOf(source, gap.start, gap.end),
    omittedCharacters: gap.omitted ?? (gap.total === null ? null : rest),
  }));
}
