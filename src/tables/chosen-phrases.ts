/**
 * Phrases that a person chose to look for, because their presence or absence tells something:
 * slogans of the year, of the province and of the trade. Others are found by counting.
 */
export const CHOSEN_PHRASES: readonly string[] = [
  '开局之年',
  '共同富裕',
  '乡村振兴',
  '项目为王',
  '腾笼换鸟',
  '实干争先',
  '短板',
  '生态',
];
