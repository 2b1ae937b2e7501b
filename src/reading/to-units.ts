import type { Reading } from './reading.ts';
import type { Unit } from './record.ts';
import { coverReplaced } from './text/cover-replaced.ts';
import { spanOf } from './text/repaired-text.ts';
import type { CodedUnit } from './themes/coded-unit.ts';

/**
 * The units of a record: what the text, the coder and the finder of places know of each, put
 * together. `coded` and `unitPlaces` are parallel to the reading's units.
 */
export function toUnits(
  recordId: string,
  reading: Reading,
  coded: readonly CodedUnit[],
  unitPlaces: readonly (readonly string[])[],
): Unit[] {
  const spans = coverReplaced(reading.source, reading.units).map(({ start, end }) =>
    spanOf(reading.source, start, end),
  );
  const ids = spans.map(({ start }) => `${recordId}-${start}`);
  return reading.units.flatMap((unit, index) => {
    const [id, span, coding] = [ids[index], spans[index], coded[index]];
    if (id === undefined || span === undefined || coding === undefined) return [];
    const { tense, speaker, themes, flags, cues, note } = coding;
    return [
      {
        id,
        sentence: ids[unit.sentence] ?? id,
        span,
        section: unit.section,
        tense,
        speaker,
        themes,
        flags,
        cues,
        note,
        places: [...(unitPlaces[index] ?? [])],
        codedBy: 'rule' as const,
      },
    ];
  });
}
