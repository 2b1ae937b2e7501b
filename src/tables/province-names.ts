import type { InBothLangs } from './table.ts';

/** The 34 provinces by their codes, as short as a map or a sentence wants them. */
const PROVINCE_NAMES: Readonly<Record<string, InBothLangs>> = {
  '110000': { en: 'Beijing', zh: '北京' },
  '120000': { en: 'Tianjin', zh: '天津' },
  '130000': { en: 'Hebei', zh: '河北' },
  '140000': { en: 'Shanxi', zh: '山西' },
  '150000': { en: 'Inner Mongolia', zh: '内蒙古' },
  '210000': { en: 'Liaoning', zh: '辽宁' },
  '220000': { en: 'Jilin', zh: '吉林' },
  '230000': { en: 'Heilongjiang', zh: '黑龙江' },
  '310000': { en: 'Shanghai', zh: '上海' },
  '320000': { en: 'Jiangsu', zh: '江苏' },
  '330000': { en: 'Zhejiang', zh: '浙江' },
  '340000': { en: 'Anhui', zh: '安徽' },
  '350000': { en: 'Fujian', zh: '福建' },
  '360000': { en: 'Jiangxi', zh: '江西' },
  '370000': { en: 'Shandong', zh: '山东' },
  '410000': { en: 'Henan', zh: '河南' },
  '420000': { en: 'Hubei', zh: '湖北' },
  '430000': { en: 'Hunan', zh: '湖南' },
  '440000': { en: 'Guangdong', zh: '广东' },
  '450000': { en: 'Guangxi', zh: '广西' },
  '460000': { en: 'Hainan', zh: '海南' },
  '500000': { en: 'Chongqing', zh: '重庆' },
  '510000': { en: 'Sichuan', zh: '四川' },
  '520000': { en: 'Guizhou', zh: '贵州' },
  '530000': { en: 'Yunnan', zh: '云南' },
  '540000': { en: 'Tibet', zh: '西藏' },
  '610000': { en: 'Shaanxi', zh: '陕西' },
  '620000': { en: 'Gansu', zh: '甘肃' },
  '630000': { en: 'Qinghai', zh: '青海' },
  '640000': { en: 'Ningxia', zh: '宁夏' },
  '650000': { en: 'Xinjiang', zh: '新疆' },
  '710000': { en: 'Taiwan', zh: '台湾' },
  '810000': { en: 'Hong Kong', zh: '香港' },
  '820000': { en: 'Macao', zh: '澳门' },
};

/** The short names of a province, or null for a code that isn't one of the 34. */
export function provinceNames(code: string): InBothLangs | null {
  return PROVINCE_NAMES[code] ?? null;
}
