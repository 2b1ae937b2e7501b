import type { Doubt } from '../../reading/doubts/doubt.ts';
import type { RepairedText } from '../../reading/text/repaired-text.ts';
import { printable } from '../printable.ts';
import type { CodingFile } from '../read-codings.ts';
import { lineFinder } from './line-finder.ts';
import { settleAt } from './settle-at.ts';
import { textAround } from './text-around.ts';

/** How many of the first characters stand for a whole document. */
const BEGINNING = 60;

/**
 * What an editor should check in one document, in the order given: for each doubt where it stands,
 * the text around it, the rule that fired, how to settle it and the line of the coding file to
 * change. Lines of text, each without its end.
 */
export function deskReport(
  path: string,
  source: RepairedText,
  doubts: readonly Doubt[],
  file: CodingFile | null,
): string[] {
  const lineOf = lineFinder(source.raw);
  const count = doubts.length === 1 ? '1 thing' : `${doubts.length} things`;
  const beginning = source.text.trim().slice(0, BEGINNING).replace(/\s+/gu, ' ');
  const entries = doubts.flatMap((doubt) => {
    const { kind, score, rule, found, settle, span } = doubt;
    const entry = file === null ? null : settleAt(file.coding, doubt);
    return [
      '',
      `${path}:${span === null ? '1:1' : lineOf(span.start)} ${kind} (doubt ${score})`,
      `  ${found}`,
      `  text:   ${span === null ? `the whole document: ${beginning}…` : textAround(source, span)}`,
      `  rule:   ${rule}`,
      `  settle: ${settle}${span === null ? '' : ` start: ${span.start}`}`,
      ...(file === null || entry === null ? [] : [`  in:     ${file.locate(entry)}`]),
    ];
  });
  return [
    `${path}: ${count} to check, the most doubtful first (doubt runs from 100 to 0; start is the offset that the coding file gives).`,
    ...entries,
  ].map(printable);
}
