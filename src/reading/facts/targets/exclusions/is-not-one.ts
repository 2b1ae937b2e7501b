import type { Exclusion } from '../exclusion.ts';

const FORBIDS = /^[\p{Script=Han}]{0,4}?(?:都|也)(?:不|没|未|别|绝|决)/u;
const NEVER =
  /(?:不|绝不|决不|不能|不得|不让|不许|不准)(?:掉|漏|落|落下|漏掉|丢|丢下|少|放过|荒|抛荒|占|占用|出现|发生)(?:哪怕)?$/u;

/** 一亩都不能荒, 一个都不能少, 不漏一户: a saying, not a number. */
export const isNotOne: Exclusion = ({ quantity, before, rest }) =>
  quantity.numeral === '一' && (FORBIDS.test(rest) || NEVER.test(before));
