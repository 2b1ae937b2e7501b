/**
 * English names of provinces and prefectures for labels on maps. Pinyin gives most prefectures;
 * Mongol, Uyghur, Tibetan and other names that have a spelling of their own stand here.
 */
import { pinyin } from 'pinyin-pro';

import { provinceNames } from '../../src/tables/province-names.ts';

/** By the name without its suffix. */
const OWN_SPELLING: Readonly<Record<string, string>> = {
  呼和浩特: 'Hohhot',
  包头: 'Baotou',
  鄂尔多斯: 'Ordos',
  呼伦贝尔: 'Hulunbuir',
  巴彦淖尔: 'Bayannur',
  乌兰察布: 'Ulanqab',
  兴安: 'Hinggan',
  锡林郭勒: 'Xilingol',
  阿拉善: 'Alxa',
  延边朝鲜族: 'Yanbian',
  哈尔滨: 'Harbin',
  齐齐哈尔: 'Qiqihar',
  大兴安岭: 'Da Hinggan Ling',
  恩施土家族苗族: 'Enshi',
  湘西土家族苗族: 'Xiangxi',
  阿坝藏族羌族: 'Ngawa',
  甘孜藏族: 'Garzê',
  凉山彝族: 'Liangshan',
  黔西南布依族苗族: 'Qianxinan',
  黔东南苗族侗族: 'Qiandongnan',
  黔南布依族苗族: 'Qiannan',
  楚雄彝族: 'Chuxiong',
  红河哈尼族彝族: 'Honghe',
  文山壮族苗族: 'Wenshan',
  西双版纳傣族: 'Xishuangbanna',
  大理白族: 'Dali',
  德宏傣族景颇族: 'Dehong',
  怒江傈僳族: 'Nujiang',
  迪庆藏族: 'Diqing',
  拉萨: 'Lhasa',
  日喀则: 'Xigazê',
  昌都: 'Qamdo',
  林芝: 'Nyingchi',
  山南: 'Shannan',
  那曲: 'Nagqu',
  阿里: 'Ngari',
  临夏回族: 'Linxia',
  甘南藏族: 'Gannan',
  海北藏族: 'Haibei',
  黄南藏族: 'Huangnan',
  海南藏族: 'Hainan',
  果洛藏族: 'Golog',
  玉树藏族: 'Yushu',
  海西蒙古族藏族: 'Haixi',
  乌鲁木齐: 'Ürümqi',
  克拉玛依: 'Karamay',
  吐鲁番: 'Turpan',
  哈密: 'Hami',
  昌吉回族: 'Changji',
  博尔塔拉蒙古: 'Bortala',
  巴音郭楞蒙古: 'Bayingolin',
  阿克苏: 'Aksu',
  克孜勒苏柯尔克孜: 'Kizilsu',
  喀什: 'Kashgar',
  和田: 'Hotan',
  伊犁哈萨克: 'Ili',
  塔城: 'Tacheng',
  阿勒泰: 'Altay',
  阿拉尔: 'Aral',
  图木舒克: 'Tumxuk',
  可克达拉: 'Kokdala',
  神农架: 'Shennongjia',
  白沙黎族: 'Baisha',
  昌江黎族: 'Changjiang',
  乐东黎族: 'Ledong',
  陵水黎族: 'Lingshui',
  保亭黎族苗族: 'Baoting',
  琼中黎族苗族: 'Qiongzhong',
  香港: 'Hong Kong',
  澳门: 'Macao',
  高雄: 'Kaohsiung',
  花莲: 'Hualien',
  基隆: 'Keelung',
  嘉义: 'Chiayi',
  苗栗: 'Miaoli',
  南投: 'Nantou',
  台北: 'Taipei',
  澎湖: 'Penghu',
  屏东: 'Pingtung',
  新北: 'New Taipei',
  台东: 'Taitung',
  台南: 'Tainan',
  台中: 'Taichung',
  桃园: 'Taoyuan',
  新竹: 'Hsinchu',
  宜兰: 'Yilan',
  云林: 'Yunlin',
  彰化: 'Changhua',
};

const SUFFIX = /(?:特别行政区|自治州|自治县|地区|林区|省|市|县|盟)$/u;

/** English name of a province by its code; throws for a code that isn't one of the 34. */
export function provinceNameEn(code: string): string {
  const names = provinceNames(code);
  if (names === null) throw new Error(`No province has the code ${code}.`);
  return names.en;
}

/** Pinyin with a capital; a syllable that begins with a vowel inside a word takes an apostrophe. */
function inPinyin(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const word = syllables
    .map((syllable, index) => (index > 0 && /^[aeo]/u.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** English name of a prefecture from its whole Chinese name: 丽水市 → Lishui, 兴安盟 → Hinggan. */
export function prefectureNameEn(name: string): string {
  const stem = name.replace(SUFFIX, '');
  return OWN_SPELLING[stem] ?? inPinyin(stem);
}
