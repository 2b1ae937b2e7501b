import type {
  Framework,
  Meeting,
  Official,
  Place,
  StoryRecord,
  Target,
  Unit,
} from '../../reading/record.ts';
import { unitOf } from './unit-of.ts';

/** All that a document says of one place, so that two places of one document are kept apart. */
export interface PlaceGroup {
  /** Null for what belongs to no place of the document. */
  readonly place: Place | null;
  readonly meetings: readonly Meeting[];
  readonly officials: readonly Official[];
  readonly frameworks: readonly Framework[];
  readonly targets: readonly Target[];
  readonly aims: StoryRecord['aims'];
  readonly units: readonly Unit[];
}

/**
 * The groups of a record: one a place, in the record's order, then one for the rest unless that is
 * empty. In a document of one place everything is that place's; in one without a place there is
 * the group for the rest alone.
 */
export function groupByPlace(record: StoryRecord): PlaceGroup[] {
  const [only, second] = record.places;
  if (only === undefined || second === undefined) return [wholeRecord(record, only ?? null)];
  const groups = [...record.places, null].map((place) => groupOf(record, place));
  return groups.filter((group) => group.place !== null || !isEmpty(group));
}

function wholeRecord(record: StoryRecord, place: Place | null): PlaceGroup {
  const { meetings, officials, frameworks, targets, aims, units } = record;
  return { place, meetings, officials, frameworks, targets, aims, units };
}

function groupOf(record: StoryRecord, place: Place | null): PlaceGroup {
  const names = new Set(record.places.map(({ name }) => name));
  const isHere = (name: string | null): boolean =>
    place === null ? name === null || !names.has(name) : name === place.name;
  const speaksHere = (unit: Unit | null): boolean =>
    place === null
      ? unit === null || unit.places.length === 0
      : place.code !== null && unit?.places.includes(place.code) === true;
  return {
    place,
    meetings: record.meetings.filter((meeting) => isHere(meeting.place)),
    officials: record.officials.filter((official) => isHere(official.place)),
    frameworks: record.frameworks.filter((framework) => isHere(framework.place)),
    targets: record.targets.filter((target) => isHere(target.place)),
    aims: record.aims.filter((aim) => speaksHere(unitOf(record, aim.span))),
    units: record.units.filter(speaksHere),
  };
}

function isEmpty({ meetings, officials, frameworks, targets, aims }: PlaceGroup): boolean {
  return [meetings, officials, frameworks, targets, aims].every((list) => list.length === 0);
}
