import type { Doubt } from '../../reading/doubts/doubt.ts';
import type { RepairedText } from '../../reading/text/repaired-text.ts';
import { printable } from '../printable.ts';
import { lineFinder } from './line-finder.ts';
import { textAround } from './text-around.ts';

/**
 * What an editor should check in one document, in the order given: for each doubt where it stands,
 * the text around it, the rule that fired and how to settle it. Lines of text, each without its end.
 */
export function deskReport(path: string, source: RepairedText, doubts: readonly Doubt[]): string[] {
  const lineOf = lineFinder(source.raw);
  const count = doubts.length === 1 ? '1 thing' : `${doubts.length} things`;
  const entries = doubts.flatMap(({ kind, score, rule, found, settle, span }) => [
    '',
    `${path}:${span === null ? '1:1' : lineOf(span.start)} ${kind} (doubt ${score})`,
    `  ${found}`,
    ...(span === null ? [] : [`  text:   ${textAround(source, span)}`]),
    `  rule:   ${rule}`,
    `  settle: ${settle}${span === null ? '' : ` start: ${span.start}`}`,
  ]);
  return [`${path}: ${count} to check, the most doubtful first.`, ...entries].map(printable);
}
