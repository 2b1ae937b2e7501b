/** One layout of the themes chart, drawn by Plot from a scene in pixels. */
import { dot, plot, ruleY, text } from '@observablehq/plot';

import { THEME_FAMILIES } from '../../tables/theme-families.ts';
import type { Lang, Table } from '../../tables/table.ts';
import type { ThemeRow } from '../../tables/themes-by-place.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import { DATA_MARKS, plotToDrawing } from '../plot-to-drawing.ts';
import { NOT_STATED } from '../words.ts';
import { headerScene } from './header-scene.ts';
import { toPanels } from './panel.ts';
import type { Panel } from './panel.ts';
import { familyScene, SILENT } from './rows-scene.ts';
import { joinScenes, SCENE_SIZES } from './scene.ts';
import type { Scene, SceneRule, SceneSizes, SceneWords } from './scene.ts';

const PANEL_GAP = 30;

function panelScene(panel: Panel, top: number): Scene {
  const scenes = [headerScene(panel, top)];
  for (const family of THEME_FAMILIES) {
    scenes.push(familyScene(family, panel, scenes.at(-1)?.bottom ?? top));
  }
  return joinScenes(scenes, top);
}

function keyScene(top: number, { line }: SceneSizes, lang: Lang): Scene {
  const words = `${SILENT} ${NOT_STATED[lang]}`;
  const y = top + line;
  return {
    dots: [],
    words: [{ style: 'muted', text: words, x: 0, y }],
    rules: [],
    bottom: Math.ceil(y + line),
  };
}

function themesScene(table: Table<ThemeRow>, { layout, lang }: DrawContext): Scene {
  const scenes: Scene[] = [];
  for (const panel of toPanels(table.rows, layout, lang)) {
    const above = scenes.at(-1)?.bottom;
    scenes.push(panelScene(panel, above === undefined ? 0 : above + PANEL_GAP));
  }
  scenes.push(keyScene(scenes.at(-1)?.bottom ?? 0, SCENE_SIZES[layout], lang));
  return joinScenes(scenes, 0);
}

/** One layer of Plot for each style, in the order of first use. */
function byStyle<T extends SceneWords | SceneRule>(items: readonly T[]): [T['style'], T[]][] {
  const styles = [...new Set(items.map(({ style }) => style))];
  return styles.map((style) => [style, items.filter((item) => item.style === style)]);
}

/** Draws the chart; Plot's scales stay out of it, since the scene is in pixels already. */
export function drawThemes(table: Table<ThemeRow>, context: DrawContext): Drawing {
  const scene = themesScene(table, context);
  const { radius } = SCENE_SIZES[context.layout];
  const drawn = plot({
    document: context.document,
    width: LAYOUT_WIDTHS[context.layout],
    height: scene.bottom,
    margin: 0,
    axis: null,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      ...byStyle(scene.rules).map(([style, rules]) =>
        ruleY(rules, { y: 'y', x1: 'x1', x2: 'x2', className: `chart-${style}` }),
      ),
      ...byStyle(scene.words).map(([style, words]) =>
        text(words, {
          x: 'x',
          y: 'y',
          text: 'text',
          textAnchor: 'start',
          className: `chart-${style}`,
        }),
      ),
      dot(scene.dots, { x: 'x', y: 'y', r: radius, className: DATA_MARKS }),
    ],
  });
  return plotToDrawing(drawn, scene.dots, context);
}
