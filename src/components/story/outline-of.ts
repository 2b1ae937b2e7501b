import type { PublishedDocument, Language } from '../../build/site.ts';
import type { StoryRecord, Unit } from '../../reading/record.ts';
import { unitAnchor } from '../../i18n/unit-path.ts';

/** A heading of a story's text. */
export interface StoryHeading {
  readonly id: string;
  readonly text: string;
}

/** A stretch of the source under one heading, or of one speaker for one place. */
export interface Turn {
  readonly anchor: string;
  /** In Chinese, as it stands in the record. */
  readonly text: string;
  readonly kind: 'heading' | 'speaker';
  /** Codes of the places spoken for. */
  readonly places: readonly string[];
}

/** The anchor of a heading: its words joined by hyphens. Han characters stay. */
export function headingId(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return slug === '' ? 'section' : `s-${slug}`;
}

/** The second-level headings of a story's MDX, in order. */
export function headingsOf(document: PublishedDocument, language: Language): StoryHeading[] {
  return [...document.stories[language].mdx.matchAll(/^## (.+)$/gmu)].map(([, text = '']) => ({
    id: headingId(text.trim()),
    text: text.trim(),
  }));
}

/** The source in turns: each heading, and each change of speaker or place within the body. */
export function turnsOf(record: StoryRecord): Turn[] {
  const turns: Turn[] = [];
  let last = '';
  for (const unit of record.units) {
    const turn = turnOf(unit);
    if (turn === null) continue;
    const key = `${turn.kind} ${turn.text} ${turn.places.join()}`;
    if (key !== last) turns.push(turn);
    last = key;
  }
  return turns;
}

function turnOf(unit: Unit): Turn | null {
  const anchor = unitAnchor(unit.id);
  if (unit.section === 'heading') {
    return { anchor, text: unit.span.quote, kind: 'heading', places: [] };
  }
  if (unit.section !== 'body' || unit.speaker === null) return null;
  return { anchor, text: unit.speaker, kind: 'speaker', places: unit.places };
}
