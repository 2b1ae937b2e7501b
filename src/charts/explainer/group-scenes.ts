/** Scenes that sort the dots into rows and columns: speakers, numbers, silence, choice. */
import { THEME_FAMILIES } from '../../tables/theme-families.ts';
import { targetsByPlace } from '../../tables/targets-by-place.ts';
import type { StoryRecord } from '../../reading/record.ts';
import type { Lang } from '../../tables/table.ts';
import type { ExplainerDot } from './explainer-dots.ts';
import { lattice } from './lattice.ts';
import { layOutMatrix } from './matrix.ts';
import type { MatrixInput } from './matrix.ts';
import { placeGroups } from './place-groups.ts';
import type { Look, Scene } from './scene.ts';
import { FRAMING } from './themes-scene.ts';

type Columns = MatrixInput['columns'];

/** More places than this stand in one row together. */
const MOST_ROWS = 10;

const TOGETHER = { en: 'All places', zh: '各地合计' } as const;

interface Sorting {
  readonly look: Look;
  readonly columns: Columns;
  readonly columnOf: (dot: ExplainerDot) => string;
  readonly emptyWords: (places: string, column: string) => string;
}

/** One row for the dots of a place, or one for all when there are too many places. */
function byPlace(dots: readonly ExplainerDot[], lang: Lang, sorting: Sorting): Scene | null {
  const { look, columns, columnOf, emptyWords } = sorting;
  const groups = placeGroups(dots, lang);
  const single = groups.length > MOST_ROWS;
  const laid = layOutMatrix({
    cells: dots.map((dot) => ({ row: single ? '' : dot.places, column: columnOf(dot) })),
    rows: single ? [{ key: '', name: TOGETHER[lang] }] : groups,
    columns,
    emptyWords,
  });
  return laid === null ? null : { look, ...laid };
}

const POSTS = {
  secretary: { en: 'Party secretary', zh: '书记' },
  government: { en: 'Magistrate or mayor', zh: '县长、市长' },
  other: { en: 'Other', zh: '其他' },
} as const;

/** Who speaks, place by place. */
export function speakersScene(dots: readonly ExplainerDot[], lang: Lang): Scene | null {
  const columns = (['secretary', 'government', 'other'] as const)
    .filter((post) => dots.some((dot) => dot.post === post))
    .map((key) => ({ key, name: POSTS[key][lang] }));
  return byPlace(dots, lang, {
    look: 'plain',
    columns,
    columnOf: ({ post }) => post,
    emptyWords: () => '',
  });
}

const NUMBERED = {
  with: { en: 'With a number of its own', zh: '自定数字的' },
  without: { en: 'Without', zh: '没有数字的' },
} as const;

const numberKey = ({ numbers }: ExplainerDot): 'with' | 'without' =>
  numbers > 0 ? 'with' : 'without';

/** Two heaps: statements with a number and without. */
export function numbersScene(dots: readonly ExplainerDot[], lang: Lang): Scene | null {
  const rows = (['with', 'without'] as const).map((key) => ({ key, name: NUMBERED[key][lang] }));
  const laid = layOutMatrix({
    cells: dots.map((dot) => ({ row: numberKey(dot), column: '' })),
    rows,
    columns: [{ key: '', name: '' }],
    emptyWords: () => '–',
  });
  return laid === null ? null : { look: 'number', ...laid };
}

const SILENT = {
  whole: { en: 'no number stated', zh: '未提出数字' },
  cut: { en: 'none in what can be read', zh: '可读部分没有' },
} as const;

/** Who gives numbers and who gives none, in words where there is none. */
export function silenceScene(
  dots: readonly ExplainerDot[],
  records: readonly StoryRecord[],
  lang: Lang,
): Scene | null {
  const cut = new Set(
    targetsByPlace(records).rows.flatMap(({ place, truncated }) => (truncated ? [place] : [])),
  );
  return byPlace(dots, lang, {
    look: 'number',
    columns: (['with', 'without'] as const).map((key) => ({ key, name: NUMBERED[key][lang] })),
    columnOf: numberKey,
    emptyWords: (places, column) =>
      column === 'without' ? '' : SILENT[cut.has(places) ? 'cut' : 'whole'][lang],
  });
}

/** Everything at once, by place and family of themes, to choose from. */
export function choiceScene(dots: readonly ExplainerDot[], lang: Lang): Scene {
  const columns = [
    ...THEME_FAMILIES.map(({ id, label }) => ({ key: id, name: label[lang] })),
    { key: 'none', name: FRAMING[lang] },
  ];
  const scene = byPlace(dots, lang, {
    look: 'family',
    columns,
    columnOf: ({ rows: [{ family }] }) => family ?? 'none',
    emptyWords: () => '–',
  });
  return scene ?? { look: 'family', spots: lattice(dots.length), around: '' };
}
