/** Types of the messages between an embed and the page that holds it; a page may rely on them. */

/** From the embed: `{ type, chart, height }`, the height in CSS pixels. */
export const HEIGHT_MESSAGE = 'opening-moves:height';

/** From the page: `{ type, theme, lang }`, either of the two or both. */
export const SET_MESSAGE = 'opening-moves:set';

/** No height of more pixels is taken by the script for pages. */
export const MOST_HEIGHT_PX = 20_000;
