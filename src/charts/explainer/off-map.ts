/** Dots whose county can't be drawn, in lines at the foot of the map. */
import type { Lang } from '../../tables/table.ts';
import { textElement } from '../svg-markup.ts';
import { textWidth } from '../text-width.ts';
import { countWord } from '../../i18n/format-number.ts';
import type { PlaceDots } from './place-groups.ts';
import { blockSpots, columnsIn, FONT, FRAME, largestPitch, LINE } from './scene.ts';
import type { Spot } from './scene.ts';

export interface OffMap {
  readonly around: string;
  /** A spot for each unit. */
  readonly spots: readonly (readonly [string, Spot])[];
  /** Room that it takes at the foot of the frame, in view-box units; 0 for no dots. */
  readonly height: number;
}

/** The most that it may take from the map. */
const MOST_HEIGHT = 90;

const MOST_PITCH = 7;

const WORDS = {
  en: {
    named: (names: string) => `Not on the map: ${names}`,
    counted: (places: number, dots: number) =>
      `Not on the map: ${countWord(places, 'en')} places, ${dots} dots`,
    join: ', ',
  },
  zh: {
    named: (names: string) => `未能上图：${names}`,
    counted: (places: number, dots: number) => `未能上图：${places}地${dots}点`,
    join: '、',
  },
} as const;

function heading(groups: readonly PlaceDots[], count: number, lang: Lang): string {
  const { named, counted, join } = WORDS[lang];
  const names = groups.map(({ name, dots }) => `${name} ${dots.length}`);
  const words = named(names.join(join));
  return textWidth(words, FONT) > FRAME.width ? counted(groups.length, count) : words;
}

/** Lays the dots of these groups out under their names. */
export function layOutOffMap(groups: readonly PlaceDots[], lang: Lang): OffMap {
  const dots = groups.flatMap((group) => group.dots);
  if (dots.length === 0) return { around: '', spots: [], height: 0 };
  const rowsAt = (pitch: number): number =>
    Math.ceil(dots.length / columnsIn(FRAME.width, pitch)) * pitch;
  const pitch = largestPitch(MOST_PITCH, (tried) => LINE + rowsAt(tried) <= MOST_HEIGHT) ?? 2.2;
  const height = LINE + rowsAt(pitch) + 4;
  const top = FRAME.height - rowsAt(pitch);
  const columns = columnsIn(FRAME.width, pitch);
  const spots = blockSpots(dots.length, columns, pitch, { left: 0, top });
  return {
    around: textElement(heading(groups, dots.length, lang), {
      class: 'chart-muted',
      x: 0,
      y: top - 4,
    }),
    spots: dots.flatMap(({ unit }, index) => {
      const spot = spots[index];
      return spot === undefined ? [] : [[unit, spot] as const];
    }),
    height,
  };
}
