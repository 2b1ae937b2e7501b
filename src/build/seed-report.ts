import { isForward, type StoryRecord } from '../reading/record.ts';

/** How the text of a document was coded, in words for the console. */
export type CodedHow = 'by rule' | 'by model' | 'by person';

/**
 * One line of the build's report on one document: file, place, date, units, forward units,
 * targets, gaps, how it was coded, and how many things a person should check. What the source
 * does not say is named as unknown.
 */
export function seedReportLine(record: StoryRecord, how: CodedHow): string {
  const places = record.places
    .map((place) => (place.basis === 'inferred' ? `${place.name} (inferred)` : place.name))
    .join(' + ');
  const dates = record.meetings.map(({ start, end, window }) => {
    if (start !== null) return end === null || end === start ? start : `${start}/${end}`;
    return window === null ? 'no date' : `${window.start}~${window.end}`;
  });
  const gaps = record.gaps.length + record.redactions.length;
  const own = record.targets.filter(({ scope }) => scope === 'own').length;
  return [
    record.file,
    places === '' ? 'no place' : places,
    [...new Set(dates)].join(' + ') || 'no date',
    `${record.units.length} units`,
    `${record.units.filter(isForward).length} forward`,
    `${own} targets`,
    `${gaps} gaps`,
    `coded ${how}`,
    record.problems.length === 0 ? 'nothing to check' : `${record.problems.length} to check`,
  ].join(' · ');
}
