/** Where: the counties on their provinces, each with its statements as dots beside it. */
import { forwardUnits } from '../../tables/forward-units.ts';
import type { ForwardUnitRow } from '../../tables/forward-units.ts';
import type { Lang, Table } from '../../tables/table.ts';
import type { Chart } from '../chart.ts';
import {
  genreNote,
  inferredNote,
  leftOutNote,
  paragraph,
  WHAT_A_STATEMENT_IS,
} from '../chart-notes.ts';
import { countWord, plural } from '../../i18n/format-number.ts';
import { listed } from '../../i18n/listed.ts';
import { capitalised, distinctPlaces, placeLabel, provinceLabel } from '../words.ts';
import { BOUNDARY_ATTRIBUTION } from './boundaries.ts';
import { drawGround } from './draw-ground.ts';
import { drawMap, hasDiscs } from './draw-map.ts';

type MapTable = Table<ForwardUnitRow>;

const WHAT_A_MARK_IS = {
  dot: {
    en: 'Each dot is one statement, in the row and colour of its main theme’s family.',
    zh: '一点是一条打算，按主要主题所属的类排行、着色。',
  },
  disc: {
    en: 'Each disc is a place; its area is the number of statements.',
    zh: '一圆是一地，面积代表打算条数。',
  },
} as const;

/** More provinces than this are counted instead of named. */
const MOST_NAMED = 4;

function provincesIn(places: readonly ForwardUnitRow[], lang: Lang): string {
  const names = [...new Set(places.flatMap((place) => provinceLabel(place, lang) ?? []))];
  if (names.length <= MOST_NAMED) return listed(names, lang);
  return lang === 'en' ? `${names.length} provinces` : `${names.length}个省级行政区`;
}

function title(table: MapTable, lang: Lang): string {
  const places = distinctPlaces(table.rows);
  const { forward = 0 } = table.counts;
  const provinces = provincesIn(places, lang);
  const [only, ...others] = places;
  if (only !== undefined && others.length === 0) {
    const name = placeLabel(only, lang);
    return lang === 'en'
      ? `${name}: ${plural(forward, 'statement')} of what it will do`
      : `${name}：${forward}条打算`;
  }
  return lang === 'en'
    ? `${capitalised(countWord(places.length, lang))} places in ${provinces}, ${plural(forward, 'statement')} of what they will do`
    : `${provinces}${countWord(places.length, lang)}地，${forward}条打算`;
}

/** Why the numbers of the places add up to more than all statements, where they do. */
function sharedNote({ rows }: MapTable, lang: Lang): string {
  const drawn = rows.flatMap(({ unit }) => unit ?? []);
  const twice = new Set(drawn.filter((unit, index) => drawn.indexOf(unit) !== index)).size;
  if (twice === 0) return '';
  return lang === 'en'
    ? twice === 1
      ? '1 statement for several places stands at each; the total counts it once.'
      : `${plural(twice, 'statement')} for several places stand at each; the total counts them once.`
    : `同属几地的打算${twice}条，各地都画，总数只计一次。`;
}

function note(table: MapTable, lang: Lang): string {
  const places = distinctPlaces(table.rows);
  return paragraph(
    [
      WHAT_A_MARK_IS[hasDiscs(table) ? 'disc' : 'dot'][lang],
      WHAT_A_STATEMENT_IS[lang],
      sharedNote(table, lang),
      leftOutNote(table.counts, lang),
      genreNote(places, lang),
      inferredNote(places, lang),
    ],
    lang,
  );
}

function alt(table: MapTable, lang: Lang): string {
  const parts = distinctPlaces(table.rows).map((place) => {
    const { length } = table.rows.filter((row) => row.place === place.place && row.unit !== null);
    const name = placeLabel(place, lang);
    return lang === 'en' ? `${name} ${length}` : `${name}${length}条`;
  });
  return lang === 'en'
    ? `Map of the counties and the number of statements of each: ${listed(parts, 'en')}.`
    : `各县位置及打算条数：${listed(parts, 'zh')}。`;
}

export const map: Chart<ForwardUnitRow> = {
  id: 'map',
  table: forwardUnits,
  title,
  note,
  alt,
  credit: (lang) => BOUNDARY_ATTRIBUTION[lang],
  picksTheme: true,
  shown: ['place', 'prefectureName', 'mainTheme'],
  shared: drawGround,
  draw: drawMap,
};
