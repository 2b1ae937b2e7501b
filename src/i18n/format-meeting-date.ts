import type { Language } from '../build/site.ts';
import type { Meeting } from '../reading/record.ts';
import { formatDateRange, formatShortDateRange, isWholeMonth } from './format-date.ts';
import { messagesFor } from './messages-for.ts';

/** When a meeting was held, in words; a month or a span of days when only that can be inferred. */
export function formatMeetingDate(meeting: Meeting, language: Language): string {
  return inWords(meeting, language, formatDateRange);
}

/** The same for lists: months are cut to three letters. */
export function formatShortMeetingDate(meeting: Meeting, language: Language): string {
  return inWords(meeting, language, formatShortDateRange);
}

function inWords(
  { start, end, window }: Meeting,
  language: Language,
  format: typeof formatDateRange,
): string {
  const t = messagesFor(language).facts;
  if (start !== null) return format(start, end ?? start, language);
  if (window === null) return t.dateUnknown;
  const range = format(window.start, window.end, language);
  return isWholeMonth(window.start, window.end) ? range : t.dateBetween(range);
}
