import type { StoryRecord, Unit } from '../../reading/record.ts';

type Redaction = StoryRecord['redactions'][number];

/** A stretch of a unit's text; `standsFor` says what a redaction hides and is null elsewhere. */
export interface TextPart {
  readonly text: string;
  readonly standsFor: Redaction['standsFor'] | null;
}

/**
 * A unit's text cut at its redactions. Laid end to end the parts are the unit's quote. Redactions
 * carry raw offsets, the quote is repaired, so each is found by its own text, from left to right.
 */
export function splitRedactions(unit: Unit, redactions: readonly Redaction[]): TextPart[] {
  const { quote } = unit.span;
  const parts: TextPart[] = [];
  let from = 0;
  for (const { span, standsFor } of within(unit, redactions)) {
    const at = span.quote === '' ? -1 : quote.indexOf(span.quote, from);
    if (at < 0) continue;
    if (at > from) parts.push({ text: quote.slice(from, at), standsFor: null });
    parts.push({ text: span.quote, standsFor });
    from = at + span.quote.length;
  }
  if (from < quote.length) parts.push({ text: quote.slice(from), standsFor: null });
  return parts;
}

function within(unit: Unit, redactions: readonly Redaction[]): Redaction[] {
  return redactions
    .filter(({ span }) => span.start >= unit.span.start && span.end <= unit.span.end)
    .sort((a, b) => a.span.start - b.span.start);
}
