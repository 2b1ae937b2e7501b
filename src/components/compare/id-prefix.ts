/** Begins the ids of the explorer's figure, at build and in the browser alike. */
export const COMPARE_ID_PREFIX = 'compare-';
