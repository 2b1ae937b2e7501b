/**
 * Runs on the page that embeds a chart, if its editor likes: sets the exact height of the frame
 * that says it. It listens to frames of this page alone and takes nothing but a number.
 */
import { HEIGHT_MESSAGE, MOST_HEIGHT_PX } from './messages.ts';

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null) return;
  const { type, height } = data as Record<string, unknown>;
  if (type !== HEIGHT_MESSAGE || typeof height !== 'number') return;
  if (!(height > 0 && height <= MOST_HEIGHT_PX)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
  }
});
