/** Data marks and context marks: the one place that says what is a sentence and what is not. */
import type { DrawContext } from './chart.ts';
import { element } from './svg-markup.ts';

/** What a data mark stands for. */
export interface MarkMeaning {
  /** Ids of its units, at least one. */
  readonly units: readonly string[];
  /** Key of its place, or null for a mark of no single place. */
  readonly place: string | null;
  /**
   * Theme codes that the chart draws it by, separated by spaces when there are several, or null:
   * whoever chooses a theme then finds it by the themes of its units.
   */
  readonly theme: string | null;
  /** Which look it has where no theme colours it: its class is `look-` and this. */
  readonly look?: string;
  /** What a screen reader says: place, theme, which of how many. */
  readonly label: string;
}

/** Stands before themes that a mark is to be found by and not coloured by, as by a theme alone. */
const ABOUT = 'about';

type MarkContext = Pick<DrawContext, 'href' | 'themesOf'>;

/**
 * The attributes of a data mark. It is a link to its first sentence, so that it works without a
 * script; the script opens the sentence in place.
 */
function markAttributes(
  meaning: MarkMeaning,
  { href, themesOf = () => [] }: MarkContext,
): Readonly<Record<string, string | null>> {
  const [first] = meaning.units;
  if (first === undefined) throw new Error(`The mark "${meaning.label}" has no unit.`);
  const themes = [...new Set(meaning.units.flatMap(themesOf))];
  return {
    href: href(first),
    class: meaning.look === undefined ? 'mark' : `mark look-${meaning.look}`,
    'data-units': meaning.units.join(' '),
    'data-place': meaning.place,
    'data-theme': meaning.theme ?? (themes.length === 0 ? null : [ABOUT, ...themes].join(' ')),
    'aria-label': meaning.label,
  };
}

/**
 * A data mark around a shape. A mark that shows words is named by them, not by its label: what is
 * spoken must be what is seen (WCAG 2.5.3).
 */
export function drawMark(meaning: MarkMeaning, shape: string, context: MarkContext): string {
  const attributes = markAttributes(meaning, context);
  const named = shape.includes('<text') ? { ...attributes, 'aria-label': null } : attributes;
  return element('a', named, shape);
}

/** Something that is no sentence: an outline, a word like “not stated”. `what` says which kind. */
export function drawContextMark(what: string, ...shapes: readonly string[]): string {
  return element('g', { 'data-context': what }, ...shapes);
}
