import { describe, expect, it } from 'vitest';
import { formatMeetingDate } from '../../src/i18n/format-meeting-date.ts';
import type { Meeting } from '../../src/reading/record.ts';

const undated: Meeting = {
  type: '务虚会',
  name: null,
  place: null,
  start: null,
  end: null,
  window: null,
  yearBasis: null,
  format: null,
  evidence: [],
};
const within = (start: string, end: string): Meeting => ({
  ...undated,
  window: { start, end },
});

describe('formatMeetingDate', () => {
  it('says a month when that is all that can be inferred', () => {
    const meeting = within('2022-12-01', '2022-12-31');
    expect(formatMeetingDate(meeting, 'en')).toBe('December 2022');
    expect(formatMeetingDate(meeting, 'zh')).toBe('2022年12月');
  });

  it('says of any other span that the day lies within it', () => {
    const meeting = within('2022-12-10', '2022-12-20');
    expect(formatMeetingDate(meeting, 'en')).toBe('some time in 10–20 December 2022');
    expect(formatMeetingDate(meeting, 'zh')).toBe('2022年12月10日至20日之间');
  });

  it('says that the date is unknown when nothing is known', () => {
    expect(formatMeetingDate(undated, 'en')).not.toMatch(/\d/u);
  });
});
