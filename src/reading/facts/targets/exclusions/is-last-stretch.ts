import type { Exclusion } from '../exclusion.ts';

const LAST = /最[后先初](?:的)?$/u;

/** 打通最后|一公里, 最后|100米: a figure of speech for what reaches nobody yet. */
export const isLastStretch: Exclusion = ({ quantity, before }) =>
  quantity.kind === 'measure' && LAST.test(before);
