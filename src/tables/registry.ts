/** All tables, in the order of the data page. A new table is one file and one line here. */
import type { StoryRecord } from '../reading/record.ts';
import { compareUnits } from './compare-units.ts';
import { documents } from './documents.ts';
import { forwardUnits } from './forward-units.ts';
import { meetings } from './meetings.ts';
import { officials } from './officials.ts';
import { phrasesByPlace } from './phrases-by-place.ts';
import { places } from './places.ts';
import { readingPieces } from './reading-pieces.ts';
import { sloganItems } from './slogan-items.ts';
import type { Table } from './table.ts';
import { targetsByPlace } from './targets-by-place.ts';
import { tenseByPlace } from './tense-by-place.ts';
import { themesByPlace } from './themes-by-place.ts';
import { units } from './units.ts';

export const TABLES: readonly ((records: readonly StoryRecord[]) => Table)[] = [
  documents,
  places,
  units,
  forwardUnits,
  compareUnits,
  themesByPlace,
  tenseByPlace,
  readingPieces,
  meetings,
  phrasesByPlace,
  targetsByPlace,
  sloganItems,
  officials,
];
