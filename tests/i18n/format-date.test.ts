import { describe, expect, it } from 'vitest';
import { formatDate, formatDateRange, formatShortDateRange } from '../../src/i18n/format-date.ts';

describe('formatDateRange', () => {
  it('says once what both dates share', () => {
    expect(formatDateRange('2022-12-23', '2022-12-24', 'en')).toBe('23–24 December 2022');
    expect(formatDateRange('2022-12-23', '2022-12-24', 'zh')).toBe('2022年12月23日至24日');
    expect(formatDateRange('2022-11-30', '2022-12-01', 'en')).toBe('30 November – 1 December 2022');
    expect(formatDateRange('2022-11-30', '2022-12-01', 'zh')).toBe('2022年11月30日至12月1日');
    expect(formatDateRange('2022-12-31', '2023-01-01', 'en')).toBe(
      '31 December 2022 – 1 January 2023',
    );
    expect(formatDateRange('2022-12-31', '2023-01-01', 'zh')).toBe('2022年12月31日至2023年1月1日');
  });

  it('is one date when both are the same', () => {
    expect(formatDateRange('2023-01-29', '2023-01-29', 'en')).toBe(formatDate('2023-01-29', 'en'));
    expect(formatDate('2023-01-29', 'zh')).toBe('2023年1月29日');
  });

  it('calls a whole month by its name', () => {
    expect(formatDateRange('2022-12-01', '2022-12-31', 'en')).toBe('December 2022');
    expect(formatDateRange('2022-12-01', '2022-12-31', 'zh')).toBe('2022年12月');
    expect(formatShortDateRange('2023-02-01', '2023-02-28', 'en')).toBe('Feb 2023');
    expect(formatDateRange('2024-02-01', '2024-02-28', 'en')).toBe('1–28 February 2024');
  });

  it('cuts months to three letters in lists', () => {
    expect(formatShortDateRange('2022-12-09', '2022-12-10', 'en')).toBe('9–10 Dec 2022');
    expect(formatShortDateRange('2022-05-01', '2022-06-01', 'en')).toBe('1 May – 1 Jun 2022');
  });
});
