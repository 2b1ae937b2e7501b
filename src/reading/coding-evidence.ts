import type { CodedQuote } from './coding.ts';
import { findQuote, quoteStarts } from './find-quote.ts';
import type { Problem } from './problem.ts';
import type { Span } from './record.ts';
import type { RepairedText } from './text/repaired-text.ts';

/** Keys and indexes that lead from the top of a coding to one of its entries. */
export type CodingPath = readonly (string | number)[];

/** A fault of a coding, with the entry of the coding that is at fault. */
export interface CodingProblem extends Problem {
  readonly path: CodingPath;
}

/** Of several starts, the one nearest to where a coding looked; null when there is none. */
export function nearest(starts: readonly number[], wanted: number): number | null {
  return starts.reduce<number | null>(
    (best, start) =>
      best === null || Math.abs(start - wanted) < Math.abs(best - wanted) ? start : best,
    null,
  );
}

/** Finds the quotes of a coding in the source and keeps the problem of each that isn't there. */
export class CodingEvidence {
  readonly problems: CodingProblem[] = [];
  readonly #source: RepairedText;
  readonly #file: string;

  constructor(source: RepairedText, file: string) {
    this.#source = source;
    this.#file = file;
  }

  report(path: CodingPath, ruleId: string, message: string, hint: string): void {
    this.problems.push({
      ruleId,
      severity: 'error',
      message: `The coding of ${this.#file} ${message}`,
      hint,
      span: null,
      path,
    });
  }

  span(at: CodedQuote, path: CodingPath): Span | null {
    const span = findQuote(this.#source, at);
    if (span === null) {
      const start = nearest(quoteStarts(this.#source, at.quote), at.start);
      this.report(
        path,
        'coding-quote',
        `quotes “${at.quote}” at ${at.start}, but other words stand there.`,
        start === null
          ? 'The document has these words nowhere: copy them as npm run desk shows them.'
          : `The words stand at ${start}: write start: ${start}.`,
      );
    }
    return span;
  }

  /** The quotes that stand in the source, as spans. */
  spans(quotes: readonly CodedQuote[], path: CodingPath): Span[] {
    return quotes
      .map((quote, index) => this.span(quote, [...path, index]))
      .filter((span) => span !== null);
  }

  /** The facts whose quote stands in the source, each with its span. */
  facts<T extends { at: CodedQuote }>(
    items: readonly T[],
    path: CodingPath,
  ): (Omit<T, 'at'> & { span: Span })[] {
    return items.flatMap(({ at, ...fact }, index) => {
      const span = this.span(at, [...path, index, 'at']);
      return span === null ? [] : [{ ...fact, span }];
    });
  }

  /** The items with their quotes as spans, without the steps of the inference, which the record doesn't hold. */
  shown<T extends { evidence: CodedQuote[]; reasoning?: unknown }>(
    items: readonly T[],
    path: CodingPath,
  ): (Omit<T, 'evidence' | 'reasoning'> & { evidence: Span[] })[] {
    return items.map((item, index) => {
      const coded = { ...item, evidence: this.spans(item.evidence, [...path, index, 'evidence']) };
      delete coded.reasoning;
      return coded;
    });
  }
}
