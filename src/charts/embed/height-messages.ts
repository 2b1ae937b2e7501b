import { HEIGHT_MESSAGE } from './messages.ts';

/** Whose listeners on a page understand each of the messages, in their order. */
export const HEIGHT_DIALECTS = ['own', 'datawrapper', 'flourish', 'pym'] as const;
export type HeightDialect = (typeof HEIGHT_DIALECTS)[number];

/**
 * The messages by which an embed says how high it is: our own, and those that newsrooms listen to.
 * Datawrapper's is an object by chart, Flourish's is JSON, pym's words joined by its mark.
 *
 * @param child what the page calls the frame in pym's way
 * @param src address of the embed
 */
export const heightMessages = (
  chart: string,
  height: number,
  child: string,
  src: string,
): readonly unknown[] => [
  { type: HEIGHT_MESSAGE, chart, height },
  { 'datawrapper-height': { [chart]: height } },
  JSON.stringify({
    sender: 'Flourish',
    context: 'iframe.resize',
    method: 'resize',
    height,
    src,
  }),
  `pymxPYMx${child}xPYMxheightxPYMx${height}`,
];
