import type { Place, StoryRecord } from '../../reading/record.ts';

/** Whether a source that hides the name of a place hides its leaders' names too: nobody is named with a post there. */
export function leadersAreHidden(record: StoryRecord, place: Place | null): boolean {
  return (
    place?.basis === 'inferred' &&
    record.officials.every((official) => official.place !== place.name)
  );
}
