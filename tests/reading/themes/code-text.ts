import { findOfficials } from '../../../src/reading/facts/find-officials.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { splitUnits } from '../../../src/reading/text/split-units.ts';
import { codeUnits } from '../../../src/reading/themes/code-units.ts';
import type { CodedUnit } from '../../../src/reading/themes/coded-unit.ts';

/** A text without damage as a reading. */
export function readText(text: string): Reading {
  const { length } = text;
  const source = {
    raw: text,
    text,
    map: [{ kind: 'same' as const, rawStart: 0, rawEnd: length, start: 0, end: length }],
  };
  return { source, units: splitUnits(source) };
}

/** What the rules say of a text, unit by unit, with the unit's words. */
export function codeText(
  text: string,
  unitPlaces: readonly (readonly string[])[] = [],
): (CodedUnit & { words: string })[] {
  const reading = readText(text);
  const officials = findOfficials(reading, [], []);
  return codeUnits(reading, officials, [], unitPlaces).map((coded, index) => {
    const unit = reading.units[index];
    return { ...coded, words: text.slice(unit?.start, unit?.end) };
  });
}
