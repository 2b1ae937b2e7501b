import type { Exclusion } from '../exclusion.ts';

const FROM = /(?:由|从)[^,，]{0,10}$/u;
const TO = /^[^,，]{0,8}(?:提高|提升|增加|增长|上升|降|压缩|压减|扩大|缩短|减少|发展|拓展|达)/u;

/** Where a change starts from: 由35%提高到40%. */
export const isBaseline: Exclusion = ({ item, rest }) => FROM.test(item) && TO.test(rest);
