import type { Reading } from '../../reading.ts';
import type { Span } from '../../record.ts';
import { spanOf } from '../../text/repaired-text.ts';
import type { CountyEvidence, FoundMention } from './gather-evidence.ts';

/** So many quotes prove a place; more would only be longer. */
const MOST_SPANS = 3;
/** A quote is a clause; a longer one is cut to the name and its neighbourhood. */
const LONGEST_CLAUSE = 40;
const CLAUSE_END = /[，,。；;！!？?：:\n\r]/u;

const STRENGTH: Readonly<Record<FoundMention['role'], number>> = {
  convenes: 4,
  organ: 3,
  lead: 3,
  own: 1,
  other: 0,
};

/** Quotes for a place, the strongest first, each a clause inside one unit; the outlet's name first. */
export function toEvidenceSpans(reading: Reading, evidence: CountyEvidence): Span[] {
  const ranked = evidence.mentions
    .map((mention) => ({ mention, strength: strengthOf(mention) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || a.mention.start - b.mention.start);
  const outlet = evidence.outletName === null ? null : findOutletSpan(reading, evidence.outletName);
  const spans = outlet === null ? [] : [outlet];
  for (const { mention } of ranked) {
    if (spans.length >= MOST_SPANS) break;
    const span = toClause(reading, mention);
    const isNew = spans.every(({ start, end }) => span.end <= start || span.start >= end);
    if (isNew) spans.push(span);
  }
  return spans;
}

function strengthOf({ role, isTitle, form, isDoubtful }: FoundMention): number {
  if (role === 'other' || isDoubtful) return 0;
  return STRENGTH[role] + (isTitle ? 3 : 0) + (form === 'short' ? 0 : 1);
}

/** The first place in the site's lines where the outlet's name for the place stands. */
function findOutletSpan(reading: Reading, name: string): Span | null {
  for (const unit of reading.units) {
    if (unit.section === 'body' || unit.section === 'heading') continue;
    const at = reading.source.text.slice(unit.start, unit.end).indexOf(name);
    if (at < 0) continue;
    const start = unit.start + at;
    return toClause(reading, {
      start,
      end: start + name.length,
      unit: reading.units.indexOf(unit),
    });
  }
  return null;
}

function toClause(
  { source, units }: Reading,
  mention: Pick<FoundMention, 'start' | 'end' | 'unit'>,
): Span {
  const unit = units[mention.unit] ?? mention;
  let start = mention.start;
  let end = mention.end;
  while (
    start > unit.start &&
    mention.end - start < LONGEST_CLAUSE &&
    !ends(source.text, start - 1)
  )
    start -= 1;
  while (end < unit.end && end - start < LONGEST_CLAUSE && !ends(source.text, end)) end += 1;
  const clause = source.text.slice(start, end);
  start += clause.length - clause.trimStart().length;
  end -= clause.length - clause.trimEnd().length;
  return spanOf(source, start, end);
}

/** Two spaces set off the next field of a dateline. */
function ends(text: string, at: number): boolean {
  return CLAUSE_END.test(text.charAt(at)) || /^[ \u3000>]{2}/u.test(text.slice(at, at + 2));
}
