/** The rows of a panel: a heading a family, a row of cells a theme. */
import type { ThemeId } from '../../reading/record.ts';
import { THEME_LABELS } from '../../tables/theme-families.ts';
import type { ThemeFamily } from '../../tables/theme-families.ts';
import type { ThemeRow } from '../../tables/themes-by-place.ts';
import { inSentence, placeLabel } from '../words.ts';
import type { Panel, PanelColumn } from './panel.ts';
import { joinScenes } from './scene.ts';
import type { Scene, SceneDot, SceneWords } from './scene.ts';

/** Shown where a place states nothing; words in every such cell would be all one sees. */
export const SILENT = '–';

/** A column keeps this free on its right. */
const COLUMN_GAP = 5;

/** Between a label and the dots below it. */
const LABEL_GAP = 1.5;

const dotsAcross = ({ columnWidth, sizes }: Panel): number =>
  Math.max(1, Math.floor((columnWidth - COLUMN_GAP) / sizes.pitch));

const rowOf = ({ rows }: PanelColumn, theme: ThemeId): ThemeRow | undefined =>
  rows.find((row) => row.theme === theme);

function cellDots(row: ThemeRow, left: number, top: number, panel: Panel): SceneDot[] {
  const { sizes, lang } = panel;
  const across = dotsAcross(panel);
  const theme = inSentence(THEME_LABELS[row.theme][lang], lang);
  return row.units.map((unit, index) => ({
    units: [unit],
    place: row.place,
    theme: row.theme,
    label: `${placeLabel(row, lang)}, ${theme}, ${index + 1}/${row.units.length}`,
    x: left + (index % across) * sizes.pitch + sizes.radius,
    y: top + (Math.floor(index / across) + 0.5) * sizes.pitch,
  }));
}

function themeScene(theme: ThemeId, panel: Panel, top: number): Scene {
  const { columns, labels, sizes, lang, right } = panel;
  const label = THEME_LABELS[theme][lang];
  const above = labels > 0 ? 0 : sizes.line + LABEL_GAP;
  const padding = labels > 0 ? sizes.padding.beside : sizes.padding.above;
  const dotsTop = top + above + padding;
  const longest = Math.max(1, ...columns.map((column) => rowOf(column, theme)?.units.length ?? 0));
  const lines = Math.ceil(longest / dotsAcross(panel));
  const middle = dotsTop + sizes.pitch / 2;
  const labelY = labels > 0 ? middle : top + padding + sizes.line / 2;
  const silent = columns
    .filter((column) => (rowOf(column, theme)?.units.length ?? 0) === 0)
    .map(({ left }): SceneWords => ({ style: 'silent', text: SILENT, x: left, y: middle }));
  const dots = columns.flatMap((column) => {
    const row = rowOf(column, theme);
    return row === undefined ? [] : cellDots(row, column.left, dotsTop, panel);
  });
  return {
    dots,
    words: [{ style: 'theme', text: label, x: 0, y: labelY }, ...silent],
    rules: [{ style: 'rule', x1: 0, x2: right, y: top }],
    bottom: dotsTop + lines * sizes.pitch + padding,
  };
}

/** A family's heading and its themes below each other. */
export function familyScene(family: ThemeFamily, panel: Panel, top: number): Scene {
  const { sizes, lang } = panel;
  const headingTop = top + sizes.line * 0.7;
  const heading: Scene = {
    dots: [],
    words: [{ style: 'family', text: family.label[lang], x: 0, y: headingTop + sizes.line * 0.5 }],
    rules: [],
    bottom: headingTop + sizes.line * 1.15,
  };
  const scenes = [heading];
  for (const theme of family.themes) {
    scenes.push(themeScene(theme, panel, scenes.at(-1)?.bottom ?? top));
  }
  return joinScenes(scenes, top);
}
