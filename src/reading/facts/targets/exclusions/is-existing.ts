import type { Exclusion } from '../exclusion.ts';

const USES = /(?:用好|用足|用活|管好|守住|守好|依托|利用|围绕|聚焦|发挥|对|针对)$/u;

/** What is there already, and only put to use: 用好一万六千亩闲置用地. */
export const isExisting: Exclusion = ({ quantity, item, after }) =>
  (quantity.kind === 'measure' || quantity.kind === 'money') && USES.test(item) && after !== '';
