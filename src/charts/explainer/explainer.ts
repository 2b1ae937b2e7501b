/**
 * The explainer: one set of dots, one for each forward unit, that takes a new shape with every
 * step. Records in; for each step its words and its still figure out. In the browser the stills
 * are also the data: the live figure takes each dot's next place from them.
 */
import type { StoryRecord } from '../../reading/record.ts';
import { THEME_LABELS } from '../../tables/theme-families.ts';
import type { DrawContext } from '../chart.ts';
import { drawGround } from '../map/draw-ground.ts';
import { drawContextMark, drawMark } from '../mark.ts';
import { element } from '../svg-markup.ts';
import { listed } from '../../i18n/listed.ts';
import { inSentence, NO_THEME, placeLabel } from '../words.ts';
import { exampleScene } from './example-scene.ts';
import { explainerDots } from './explainer-dots.ts';
import type { ExplainerDot, ExplainerDots } from './explainer-dots.ts';
import { explainerFacts } from './explainer-facts.ts';
import type { ExplainerFacts } from './explainer-facts.ts';
import { choiceScene, numbersScene, silenceScene, speakersScene } from './group-scenes.ts';
import { mapScene } from './map-scene.ts';
import { pagesScene } from './pages-scene.ts';
import { FRAME } from './scene.ts';
import type { Scene } from './scene.ts';
import { STEP_IDS, stepWords } from './step-words.ts';
import type { StepId, StepWords } from './step-words.ts';
import { themesScene } from './themes-scene.ts';

export type ExplainerContext = Omit<DrawContext, 'layout'>;

export interface ExplainerStep {
  readonly id: StepId;
  readonly words: StepWords;
  readonly scene: Scene;
  /** The step's figure as a whole `<svg>`. */
  readonly still: string;
}

export interface Explainer {
  readonly facts: ExplainerFacts;
  readonly dots: readonly ExplainerDot[];
  /** An `<svg>` of definitions that the stills point to: the map's ground. */
  readonly shared: string;
  readonly steps: readonly ExplainerStep[];
}

/** A field of more dots than this says nothing that a reader could touch. */
const MOST_DOTS = 1500;

/** The address of a step on its page. */
export const stepAnchor = (id: StepId): string => `step-${id}`;

/** The scenes that the documents allow: one that doesn't fit is left out. */
function scenesOf(
  records: readonly StoryRecord[],
  all: ExplainerDots,
  { example, cut, posts, places }: ExplainerFacts,
  context: ExplainerContext,
): readonly (readonly [StepId, Scene])[] {
  const { dots } = all;
  const { lang } = context;
  const known = posts.secretary + posts.government;
  const scenes: Readonly<Record<StepId, () => Scene | null>> = {
    sentence: () => exampleScene(dots, example?.unit ?? null),
    texts: () => pagesScene({ records, dots, lang, withMissing: false }),
    map: () => mapScene(all, context),
    // Where most speakers are unknown, who speaks can't be told.
    speakers: () => (known * 2 > dots.length ? speakersScene(dots, lang) : null),
    themes: () => themesScene(dots, lang),
    numbers: () => numbersScene(dots, lang),
    // Of one place the step before says it all.
    silence: () => (places.length < 2 ? null : silenceScene(dots, records, lang)),
    missing: () => (cut === null ? null : pagesScene({ records, dots, lang, withMissing: true })),
    choice: () => choiceScene(dots, lang),
  };
  return STEP_IDS.flatMap((id) => {
    const scene = scenes[id]();
    return scene === null ? [] : [[id, scene] as const];
  });
}

function dotLabel({ rows }: ExplainerDot, lang: ExplainerContext['lang']): string {
  const names = listed(
    rows.map((row) => placeLabel(row, lang)),
    lang,
  );
  const theme = rows[0].mainTheme;
  const what = theme === null ? NO_THEME[lang] : THEME_LABELS[theme][lang];
  return `${names}${lang === 'en' ? ', ' : '，'}${inSentence(what, lang)}`;
}

function drawDot(
  dot: ExplainerDot,
  { x, y, r }: Scene['spots'][number],
  isExample: boolean,
  context: ExplainerContext,
): string {
  const { unit, rows, places, numbers } = dot;
  const [row] = rows;
  const classes = [
    `family-${row.family ?? 'none'}`,
    ...(numbers > 0 ? ['has-number'] : []),
    ...(isExample ? ['is-example'] : []),
  ];
  const meaning = {
    units: [unit],
    place: places,
    theme: row.themes.length === 0 ? null : row.themes.join(' '),
    label: dotLabel(dot, context.lang),
  };
  return drawMark(
    meaning,
    element('circle', { class: classes.join(' '), cx: x, cy: y, r }),
    context,
  );
}

/** Ids of the words that name and describe a still. */
export const stillIds = (idPrefix: string, id: StepId) => ({
  title: `${idPrefix}${id}-title`,
  alt: `${idPrefix}${id}-alt`,
});

function drawStill(
  id: StepId,
  scene: Scene,
  dots: readonly ExplainerDot[],
  example: string | null,
  context: ExplainerContext,
): string {
  const marks = dots.map((dot, index) => {
    const spot = scene.spots[index];
    if (spot === undefined) throw new Error(`The step "${id}" has no place for ${dot.unit}.`);
    return drawDot(dot, spot, dot.unit === example, context);
  });
  const ids = stillIds(context.idPrefix, id);
  return element(
    'svg',
    {
      class: 'explainer-svg',
      viewBox: `0 0 ${FRAME.width} ${FRAME.height}`,
      width: FRAME.width,
      height: FRAME.height,
      'data-look': scene.look,
      role: 'group',
      'aria-labelledby': ids.title,
      'aria-describedby': ids.alt,
    },
    drawContextMark('around', scene.around),
    ...marks,
  );
}

/**
 * The explainer of some documents, or null when they hold no forward unit, or more than can be
 * drawn as dots.
 */
export function explainer(
  records: readonly StoryRecord[],
  context: ExplainerContext,
): Explainer | null {
  const all = explainerDots(records);
  const { dots, table } = all;
  if (dots.length === 0 || dots.length > MOST_DOTS) return null;
  const facts = explainerFacts(records, all, context.lang);
  const words = stepWords(facts, context.lang);
  const example = facts.example?.unit ?? null;
  const ground = drawGround(table, context);
  return {
    facts,
    dots,
    shared: element(
      'svg',
      { class: 'chart-shared', 'aria-hidden': 'true', width: 0, height: 0 },
      element('defs', {}, ground),
    ),
    steps: scenesOf(records, all, facts, context).map(([id, scene]) => ({
      id,
      scene,
      words: words[id],
      still: drawStill(id, scene, dots, example, context),
    })),
  };
}
