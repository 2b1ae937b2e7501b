import { nearest, type CodingPath } from './coding-evidence.ts';
import type { CodedQuote, Coding } from './coding.ts';
import { quoteStarts } from './find-quote.ts';
import type { StoryRecord } from './record.ts';
import type { RepairedText } from './text/repaired-text.ts';

/** A coding carried over to a changed document, and what of it has no place there any more. */
export interface MovedCoding {
  readonly coding: Coding;
  /** Entries of the old coding that were left out, as paths into it. */
  readonly lost: readonly CodingPath[];
}

/** Finds the place of each entry in the changed text, near where the entries before it were found. */
class Mover {
  readonly lost: CodingPath[] = [];
  readonly #source: RepairedText;

  constructor(source: RepairedText) {
    this.#source = source;
  }

  quote({ start, quote }: CodedQuote, shift: number): CodedQuote | null {
    const there = nearest(quoteStarts(this.#source, quote), start + shift);
    return there === null ? null : { start: there, quote };
  }

  located<T extends { at: CodedQuote }>(
    items: readonly T[] | undefined,
    field: string,
    shiftAt: (start: number) => number,
  ): T[] | undefined {
    return items?.flatMap((item, index) => {
      const at = this.quote(item.at, shiftAt(item.at.start));
      if (at === null) this.lost.push(field === 'published' ? [field] : [field, index]);
      return at === null ? [] : [{ ...item, at }];
    });
  }

  shown<T extends { evidence: CodedQuote[] }>(
    items: readonly T[] | undefined,
    field: string,
    shiftAt: (start: number) => number,
  ): T[] | undefined {
    return items?.flatMap((item, index) => {
      const evidence = item.evidence.flatMap((quote, position) => {
        const moved = this.quote(quote, shiftAt(quote.start));
        if (moved === null) this.lost.push([field, index, 'evidence', position]);
        return moved ?? [];
      });
      if (evidence.length === 0) this.lost.push([field, index]);
      return evidence.length === 0 ? [] : [{ ...item, evidence }];
    });
  }

  /** Units by their first characters, each unit of the document once and in the order of the text. */
  units(coding: Coding, record: StoryRecord): Coding['units'] {
    const free = new Set(record.units);
    let shift = 0;
    return coding.units?.flatMap((coded, index) => {
      const alike = [...free].filter(({ span }) => span.quote.startsWith(coded.begins));
      const starts = alike.map(({ span }) => span.start);
      const start = nearest(starts, coded.start + shift);
      const unit = alike.find(({ span }) => span.start === start);
      if (start === null || unit === undefined) {
        this.lost.push(['units', index]);
        return [];
      }
      free.delete(unit);
      shift = start - coded.start;
      return [{ ...coded, start }];
    });
  }
}

/** How far the text after each offset has moved, told by the units that were found again. */
function shifts(old: Coding['units'] = [], moved: Coding['units'] = [], lost: ReadonlySet<number>) {
  const kept = old.filter((_, index) => !lost.has(index));
  return (offset: number): number => {
    const index = kept.findLastIndex(({ start }) => start <= offset);
    const [before, after] = [kept[index], moved[index]];
    return before === undefined || after === undefined ? 0 : after.start - before.start;
  };
}

/**
 * The coding of a document that has since changed, for its text as it is now: every quote and unit
 * is looked for by its words, nearest to where it stood. What is found nowhere is left out and named
 * in `lost`, as paths into `coding`. Units that are new in the text are left to the rules.
 */
export function moveCoding(coding: Coding, record: StoryRecord, source: RepairedText): MovedCoding {
  const mover = new Mover(source);
  const units = mover.units(coding, record);
  const shiftAt = shifts(coding.units, units, new Set(mover.lost.map((path) => Number(path[1]))));
  const redactions = coding.redactions?.flatMap(({ start, standsFor }, index) => {
    const there = record.redactions.find(({ span }) => span.start === start + shiftAt(start));
    if (there === undefined) mover.lost.push(['redactions', index]);
    return there === undefined ? [] : [{ start: there.span.start, standsFor }];
  });
  return {
    coding: {
      ...coding,
      sha256: record.sha256,
      file: record.file,
      published: mover.located(coding.published && [coding.published], 'published', shiftAt)?.[0],
      places: mover.shown(coding.places, 'places', shiftAt),
      meetings: mover.shown(coding.meetings, 'meetings', shiftAt),
      officials: mover.located(coding.officials, 'officials', shiftAt),
      targets: mover.located(coding.targets, 'targets', shiftAt),
      frameworks: mover.located(coding.frameworks, 'frameworks', shiftAt),
      aims: mover.located(coding.aims, 'aims', shiftAt),
      milestones: mover.located(coding.milestones, 'milestones', shiftAt),
      named: mover.located(coding.named, 'named', shiftAt),
      redactions,
      units,
    },
    lost: mover.lost,
  };
}
