/** All charts, in the order of the gallery. A new chart is one file and one line here. */
import type { Chart } from './chart.ts';
import { calendar } from './calendar/calendar.ts';
import { map } from './map/map.ts';
import { phrases } from './phrases/phrases.ts';
import { reading } from './reading/reading.ts';
import { slogans } from './slogans/slogans.ts';
import { targets } from './targets/targets.ts';
import { tense } from './tense/tense.ts';
import { themes } from './themes/themes.ts';

export const CHARTS: readonly Chart[] = [
  map,
  themes,
  tense,
  reading,
  targets,
  slogans,
  calendar,
  phrases,
];
