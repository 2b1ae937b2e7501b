/** One layout of the themes chart, drawn by Plot from a scene in pixels. */
import { dot, plot } from '@observablehq/plot';

import { THEME_FAMILIES } from '../../tables/theme-families.ts';
import type { Lang, Table } from '../../tables/table.ts';
import type { ThemeRow } from '../../tables/themes-by-place.ts';
import { LAYOUT_WIDTHS } from '../chart.ts';
import type { DrawContext, Drawing } from '../chart.ts';
import { DATA_MARKS, plotToDrawing } from '../plot-to-drawing.ts';
import { drawContextMark } from '../mark.ts';
import { element, shortNumber, textElement } from '../svg-markup.ts';
import { distinctPlaces, NOT_STATED } from '../words.ts';
import { drawManyThemes, MOST_PLACES_IN_DOTS } from './draw-many-themes.ts';
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

/** Items of a style in one group that carries the class, in the order of first use. */
function drawByStyle<T extends SceneWords | SceneRule>(
  items: readonly T[],
  draw: (item: T) => string,
): string {
  const styles = [...new Set(items.map(({ style }) => style))];
  const groups = styles.map((style) => {
    const members = items.filter((item) => item.style === style);
    return element('g', { class: `chart-${style}` }, ...members.map(draw));
  });
  return groups.join('');
}

const drawWords = ({ text, x, y }: SceneWords): string => textElement(text, { x, y, dy: '.32em' });

const drawRule = ({ x1, x2, y }: SceneRule): string =>
  element('path', { d: `M${shortNumber(x1)} ${shortNumber(y)}H${shortNumber(x2)}` });

/**
 * Draws the chart: its dots with Plot, which binds each to its datum, and what stands around
 * them directly, which takes a third of the time and half the bytes. The scene is in pixels
 * already, so Plot's scales stay out of it.
 */
export function drawThemes(table: Table<ThemeRow>, context: DrawContext): Drawing {
  if (distinctPlaces(table.rows).length > MOST_PLACES_IN_DOTS) {
    return drawManyThemes(table, context);
  }
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
    marks: [dot(scene.dots, { x: 'x', y: 'y', r: radius, className: DATA_MARKS })],
  });
  const dots = plotToDrawing(drawn, scene.dots, context);
  const rules = drawByStyle(scene.rules, drawRule);
  const words = drawByStyle(scene.words, drawWords);
  return { ...dots, body: drawContextMark('frame', rules, words) + dots.body };
}
