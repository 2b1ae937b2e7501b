/**
 * What happened around the meetings. A constant and not content handed in: the note and the text
 * alternative name the events too, and they get nothing but the table. A new event is an entry
 * here; charts of other years leave out what is far from their dates.
 */
import type { InBothLangs } from '../../tables/table.ts';

export interface CalendarEvent {
  /** ISO dates, equal for one day. */
  readonly start: string;
  readonly end: string;
  /** Short enough for a line of the narrow drawing. */
  readonly label: InBothLangs;
  /** Code of the province that it concerns, or null for the whole country. */
  readonly province: string | null;
  readonly source: {
    readonly title: InBothLangs;
    readonly issuer: InBothLangs;
    /** ISO date. */
    readonly date: string;
  };
}

const XINHUA: InBothLangs = { en: 'Xinhua News Agency', zh: '新华社' };

/** In the order of their days. */
export const CALENDAR_EVENTS: readonly CalendarEvent[] = [
  {
    start: '2022-10-16',
    end: '2022-10-22',
    label: { en: '20th Party Congress', zh: '党的二十大' },
    province: null,
    source: {
      title: {
        en: 'the 20th National Congress of the Communist Party of China closes in Beijing',
        zh: '《中国共产党第二十次全国代表大会在京闭幕》',
      },
      issuer: XINHUA,
      date: '2022-10-22',
    },
  },
  {
    start: '2022-12-07',
    end: '2022-12-07',
    label: { en: 'Most epidemic controls end', zh: '防疫新十条' },
    province: null,
    source: {
      title: {
        en: 'the ten measures in the notice on further optimising the control of Covid-19',
        zh: '《关于进一步优化落实新冠肺炎疫情防控措施的通知》',
      },
      issuer: {
        en: 'the State Council’s joint mechanism for epidemic control',
        zh: '国务院联防联控机制综合组',
      },
      date: '2022-12-07',
    },
  },
  {
    start: '2022-12-15',
    end: '2022-12-16',
    label: { en: 'Central Economic Work Conference', zh: '中央经济工作会议' },
    province: null,
    source: {
      title: {
        en: 'the Central Economic Work Conference is held in Beijing',
        zh: '《中央经济工作会议在北京举行》',
      },
      issuer: XINHUA,
      date: '2022-12-16',
    },
  },
  {
    start: '2023-01-21',
    end: '2023-01-27',
    label: { en: 'Spring Festival holiday', zh: '春节假期' },
    province: null,
    source: {
      title: {
        en: 'the notice on the public holidays of 2023',
        zh: '《关于2023年部分节假日安排的通知》',
      },
      issuer: { en: 'General Office of the State Council', zh: '国务院办公厅' },
      date: '2022-12-08',
    },
  },
  {
    start: '2023-01-28',
    end: '2023-01-28',
    label: { en: 'Zhejiang’s first meeting of spring', zh: '浙江新春第一会' },
    province: '330000',
    source: {
      title: {
        en: 'the front-page report on the provincial meeting of the first working day',
        zh: '《深入实施“八八战略”强力推进创新深化改革攻坚开放提升》',
      },
      issuer: { en: 'Zhejiang Daily', zh: '浙江日报' },
      date: '2023-01-29',
    },
  },
];
