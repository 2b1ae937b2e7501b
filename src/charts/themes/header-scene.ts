/** The head of a panel: provinces over their places, each with its kind of text and n. */
import { textWidth } from '../text-width.ts';
import { genreLabel, INFERRED, placeLabel, provinceLabel } from '../words.ts';
import type { Panel, PanelColumn } from './panel.ts';
import { joinScenes } from './scene.ts';
import type { Scene, SceneRule, SceneWords } from './scene.ts';

/** A column keeps this free on its right. */
const COLUMN_GAP = 4;

function provinceScene({ columns, columnWidth, sizes, lang }: Panel, top: number): Scene {
  const words: SceneWords[] = [];
  const rules: SceneRule[] = [];
  const bottom = top + sizes.line + 3;
  let last: string | null = null;
  columns.forEach(({ place, left }, index) => {
    const next = columns[index + 1];
    const text = provinceLabel(place, lang);
    if (text !== null && text !== last) {
      words.push({ style: 'province', text, x: left, y: top + sizes.line / 2 });
    }
    last = text;
    const isLast = next === undefined || provinceLabel(next.place, lang) !== text;
    const x2 = left + columnWidth - (isLast ? COLUMN_GAP : 0);
    if (text !== null) rules.push({ style: 'rule-strong', x1: left, x2, y: bottom - 2 });
  });
  return { dots: [], words, rules, bottom };
}

/** Names wider than their column stand on two levels in turn. */
function nameScene(panel: Panel, top: number): Scene {
  const { columns, columnWidth, right, sizes, lang } = panel;
  const names = columns.map(({ place }) => placeLabel(place, lang));
  const widths = names.map((name) => textWidth(name, sizes.fontSize, 'bold'));
  const levels = Math.max(...widths) <= columnWidth - COLUMN_GAP ? 1 : 2;
  const words = columns.map(({ left }, index): SceneWords => {
    const level = index % levels;
    const y = top + (level + 0.5) * sizes.line;
    // The last name may not run out of the panel.
    const x = Math.max(0, Math.min(left, right - (widths[index] ?? 0)));
    return { style: 'place', text: names[index] ?? '', x, y };
  });
  return { dots: [], words, rules: [], bottom: top + levels * sizes.line };
}

/** Kind of text, n, and `inferred`, each on its line; a kind of two words takes two. */
function detailLines({ place }: PanelColumn, { columnWidth, sizes, lang }: Panel): string[] {
  const genre = genreLabel(place.genres, lang);
  const fits = textWidth(genre, sizes.fontSize) <= columnWidth - COLUMN_GAP;
  const genreLines = fits || lang === 'zh' ? [genre] : genre.split(' ');
  const n = `n = ${place.forward}`;
  return [...genreLines, n, ...(place.basis === 'inferred' ? [INFERRED[lang]] : [])];
}

function detailScene(panel: Panel, top: number): Scene {
  const { columns, sizes } = panel;
  const lines = columns.map((column) => detailLines(column, panel));
  const words = columns.flatMap(({ left }, index) =>
    (lines[index] ?? []).map((text, line): SceneWords => ({
      style: 'muted',
      text,
      x: left,
      y: top + (line + 0.5) * sizes.line,
    })),
  );
  const deepest = Math.max(0, ...lines.map(({ length }) => length));
  return { dots: [], words, rules: [], bottom: top + deepest * sizes.line };
}

export function headerScene(panel: Panel, top: number): Scene {
  const provinces = provinceScene(panel, top);
  const names = nameScene(panel, provinces.bottom);
  const details = detailScene(panel, names.bottom);
  return joinScenes([provinces, names, details], top);
}
