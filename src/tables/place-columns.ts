/** Columns that say which place a row is about; several tables share them. */
import type { PlaceGroup } from './group-by-place.ts';
import { provinceNames } from './province-names.ts';
import type { Column } from './table.ts';

export interface PlaceCells {
  readonly place: string;
  readonly placeName: string;
  readonly placeNameEn: string;
  readonly prefecture: string | null;
  readonly prefectureName: string | null;
  readonly province: string | null;
  readonly provinceName: string | null;
  readonly provinceNameEn: string | null;
  readonly basis: 'stated' | 'inferred';
  readonly genres: readonly string[];
}

export const PLACE_COLUMNS: readonly Column[] = [
  {
    name: 'place',
    title: { en: 'Place', zh: '地方' },
    unit: null,
    description: {
      en: 'Six-digit GB/T 2260 code, or the whole Chinese name where namesakes can’t be told apart.',
      zh: '六位行政区划代码（GB/T 2260）；同名而无法分辨时为全称。',
    },
  },
  {
    name: 'placeName',
    title: { en: 'Name in Chinese', zh: '名称' },
    unit: null,
    description: { en: 'Whole name, such as 遂昌县.', zh: '全称，如遂昌县。' },
  },
  {
    name: 'placeNameEn',
    title: { en: 'Name', zh: '英文名' },
    unit: null,
    description: { en: 'Name in pinyin without its suffix.', zh: '拼音名，不含“县”“市”等。' },
  },
  {
    name: 'prefecture',
    title: { en: 'Prefecture', zh: '地级市' },
    unit: null,
    description: {
      en: 'Six-digit code of the prefecture; empty for a place directly under its province.',
      zh: '所属地级市的六位代码；省直辖的为空。',
    },
  },
  {
    name: 'prefectureName',
    title: { en: 'Prefecture in Chinese', zh: '地级市名' },
    unit: null,
    description: { en: 'Whole name of the prefecture.', zh: '地级市全称。' },
  },
  {
    name: 'province',
    title: { en: 'Province', zh: '省' },
    unit: null,
    description: {
      en: 'Six-digit code of the province; empty as for the place.',
      zh: '所属省的六位代码；同名而无法分辨时为空。',
    },
  },
  {
    name: 'provinceName',
    title: { en: 'Province in Chinese', zh: '省名' },
    unit: null,
    description: { en: 'Whole name of the province.', zh: '省的全称。' },
  },
  {
    name: 'provinceNameEn',
    title: { en: 'Province in English', zh: '省的英文名' },
    unit: null,
    description: { en: 'Short English name of the province.', zh: '省的英文简称。' },
  },
  {
    name: 'basis',
    title: { en: 'Basis of the place', zh: '地方的依据' },
    unit: null,
    description: {
      en: '“stated” in a source, or “inferred” by an editor with the evidence in the record.',
      zh: '来源写明（stated），或由编辑推断（inferred），证据见记录。',
    },
  },
  {
    name: 'genres',
    title: { en: 'Kinds of text', zh: '文体' },
    unit: null,
    description: {
      en: 'Kinds of the documents about the place: news, speech, report, work-report, other.',
      zh: '有关文件的文体：新闻、讲话、会议报道、政府工作报告、其他。',
    },
  },
];

/** The cells of {@link PLACE_COLUMNS} for a place. */
export function placeCells({ key, place, records }: PlaceGroup): PlaceCells {
  return {
    place: key,
    placeName: place.name,
    placeNameEn: place.nameEn,
    prefecture: place.prefecture?.code ?? null,
    prefectureName: place.prefecture?.name ?? null,
    province: place.province?.code ?? null,
    provinceName: place.province?.name ?? null,
    provinceNameEn: provinceNames(place.province?.code ?? '')?.en ?? null,
    basis: place.basis,
    genres: [...new Set(records.map(({ genre }) => genre))],
  };
}
