import type { WriteStream } from 'node:tty';
import type { Report } from './load-documents.ts';

/** From how many files the terminal shows a bar. */
const MANY = 40;
const BAR_WIDTH = 30;

/**
 * Tells on the console what the loader does: a line a document, problems as they come, and a
 * progress bar when there are many files and somebody is watching.
 */
export function consoleReport(stream: Pick<WriteStream, 'write' | 'isTTY'>): Report {
  let many = false;
  const clear = (): string => (many && stream.isTTY ? '\r\u001b[2K' : '');
  return {
    line(text) {
      stream.write(`${clear()}${text}\n`);
    },
    problem(text) {
      stream.write(`${clear()}  ${text}\n`);
    },
    progress(done, total) {
      many = total >= MANY;
      if (!many || !stream.isTTY) return;
      const filled = Math.round((done / total) * BAR_WIDTH);
      const bar = '█'.repeat(filled).padEnd(BAR_WIDTH, '░');
      stream.write(`\r\u001b[2K${bar} ${done} of ${total}${done === total ? '\n' : ''}`);
    },
  };
}
