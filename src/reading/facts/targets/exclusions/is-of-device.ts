import type { Exclusion } from '../exclusion.ts';

/** The number of a device is close before a lone sum: 三大|百亿产业, “三个|十亿级”产业. */
const DEVICE = /(?<!第)[二两三四五六七八九十](?:大|个)$/u;

/** The size that the name of a numbered device holds (三大百亿产业). */
export const isOfDevice: Exclusion = ({ quantity, lead }) =>
  quantity.kind === 'money' && !/\d/u.test(quantity.numeral) && DEVICE.test(lead);
