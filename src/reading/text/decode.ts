import type { StoryRecord } from '../record.ts';
import type { Problem } from '../problem.ts';
import { findForeignFormat } from './encodings/find-foreign-format.ts';
import { guessEncoding } from './encodings/guess-encoding.ts';

export interface Decoded {
  /** The file as it is; a byte order mark is kept as U+FEFF, what the encoding doesn't know is U+FFFD. */
  readonly raw: string;
  readonly encoding: StoryRecord['encoding'];
}

/** Control characters that no text holds; tab, line feed, form feed and carriage return are text. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;

/** More than this share of control characters makes a file binary. */
const BINARY_SHARE = 0.1;

const SAVE_AS_TEXT = 'Save its text as a UTF-8 .txt file and add that.';

function refuse(ruleId: string, message: string, hint: string): Problem {
  return { ruleId, severity: 'error', message, hint, span: null };
}

function isBinary(raw: string): boolean {
  return (raw.match(CONTROLS)?.length ?? 0) > raw.length * BINARY_SHARE;
}

/** Whether the text is a whole page of HTML or XML; a few stray tags are damage, and mended later. */
function isMarkupDocument(raw: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|\?xml)\b/iu.test(raw.slice(0, 2000));
}

/**
 * The text of a file and the encoding that its bytes show: by byte order mark, by validity, or by
 * how well each candidate reads as Chinese. Returns a problem for an empty file, one of another
 * kind (.docx, .pdf, a web page) and one whose encoding can't be told.
 */
export function decode(bytes: Uint8Array): Decoded | Problem {
  if (bytes.length === 0) {
    return refuse('empty-file', 'The file is empty.', 'Add its text, or remove the file.');
  }
  const format = findForeignFormat(bytes);
  if (format !== null) return refuse('not-text', `This is ${format}, not text.`, SAVE_AS_TEXT);
  const encoding = guessEncoding(bytes);
  if (encoding === null) {
    return refuse('encoding-unknown', 'The encoding could not be told.', SAVE_AS_TEXT);
  }
  const raw = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (isBinary(raw)) return refuse('not-text', 'This is binary data, not text.', SAVE_AS_TEXT);
  if (isMarkupDocument(raw)) return refuse('not-text', 'This is a web page.', SAVE_AS_TEXT);
  if (raw.trim() === '') {
    return refuse('empty-file', 'The file holds only white space.', 'Add its text, or remove it.');
  }
  return { raw, encoding };
}
