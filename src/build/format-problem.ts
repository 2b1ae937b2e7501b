import type { CodingPath, CodingProblem } from '../reading/coding-evidence.ts';
import type { Problem } from '../reading/problem.ts';
import { printable } from './printable.ts';

/**
 * One problem as one line: `path:line:column what is wrong. What to do.` Line and column count
 * from 1, columns in UTF-16 units; a problem of the whole file stands at 1:1. Control characters
 * of the quoted text are shown as escapes, so that no source writes to a terminal.
 */
export function formatProblem(path: string, raw: string | null, problem: Problem): string {
  const before = raw === null || problem.span === null ? '' : raw.slice(0, problem.span.start);
  const lines = before.split(/\r\n|[\n\r]/u);
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const text = `${problem.message} ${problem.hint}`;
  return printable(`${path}:${lines.length}:${column} ${text}`);
}

/** A fault of a coding as one such line, at the entry of the coding file that is at fault. */
export function formatCodingProblem(
  locate: (path: CodingPath) => string,
  { path, message, hint }: CodingProblem,
): string {
  return printable(`${locate(path)} ${message} ${hint}`);
}
