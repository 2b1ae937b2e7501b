/**
 * Names of the peoples that stand in the names of autonomous counties and ethnic districts, as
 * they are written there (哈萨克自治县 and 锡伯自治县 lack the 族).
 */
const PEOPLES = [
  '各族',
  '满族',
  '蒙古族',
  '蒙古',
  '回族',
  '达斡尔族',
  '朝鲜族',
  '畲族',
  '土家族',
  '苗族',
  '瑶族',
  '侗族',
  '壮族',
  '仫佬族',
  '毛南族',
  '黎族',
  '羌族',
  '彝族',
  '藏族',
  '仡佬族',
  '布依族',
  '水族',
  '傣族',
  '纳西族',
  '哈尼族',
  '拉祜族',
  '佤族',
  '布朗族',
  '白族',
  '普米族',
  '傈僳族',
  '独龙族',
  '怒族',
  '裕固族',
  '哈萨克族',
  '哈萨克',
  '保安族',
  '东乡族',
  '撒拉族',
  '土族',
  '锡伯',
  '塔吉克',
  '景颇族',
  '柯尔克孜',
  '维吾尔',
];

/** Suffixes of divisions of all levels, the longer first. */
const SUFFIX =
  /(?:自治县|自治旗|自治州|自治区|特别行政区|联合旗|新区|(?<=神农架)林区|特区|矿区|地区|县|市|区|旗|省|盟|州)$/u;

/**
 * A division's name without its suffix and without the peoples in it: 遂昌县 → 遂昌,
 * 景宁畲族自治县 → 景宁, 浦东新区 → 浦东, 内蒙古自治区 → 内蒙古. A banner that differs from its
 * neighbour only by a direction keeps it (阿拉善左旗 → 阿拉善左). A name of which one character is
 * left loses the bare suffix only: 赵县 → 赵, 矿区 → 矿.
 */
export function toShortName(name: string): string {
  const stem = withoutSuffix(name);
  return withoutPeoples(stem);
}

function withoutSuffix(name: string): string {
  const suffix = SUFFIX.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - suffix.length);
  return stem.length >= 2 || suffix.length <= 1 ? stem : name.slice(0, -1);
}

function withoutPeoples(stem: string): string {
  let rest = stem;
  for (;;) {
    const people = PEOPLES.find((name) => rest.endsWith(name) && rest.length - name.length >= 2);
    if (people === undefined) return isEthnicName(rest) ? rest.slice(0, -1) : rest;
    rest = rest.slice(0, -people.length);
  }
}

/** 鄂温克族自治旗 and 东乡族自治县 are named after a people and nothing else. */
function isEthnicName(stem: string): boolean {
  return stem.length >= 3 && stem.endsWith('族');
}
