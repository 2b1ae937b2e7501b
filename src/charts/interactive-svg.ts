/** The `<svg>` around a drawing on a page, named and described by the words of its figure. */
import type { Drawing, Layout } from './chart.ts';
import { element } from './svg-markup.ts';

/** Ids of the words that name and describe the drawings; the figure gives them out. */
export const figureIds = (idPrefix: string) => ({
  title: `${idPrefix}title`,
  alt: `${idPrefix}alt`,
});

/**
 * A drawing as an `<svg>` whose marks are links, so it is a group with a name and not an image:
 * what is inside an image can't be reached.
 */
export function toInteractiveSvg(drawing: Drawing, layout: Layout, idPrefix: string): string {
  const ids = figureIds(idPrefix);
  return element(
    'svg',
    {
      class: `chart-svg chart-${layout}`,
      viewBox: `0 0 ${drawing.widthPx} ${drawing.heightPx}`,
      width: drawing.widthPx,
      height: drawing.heightPx,
      role: 'group',
      'aria-labelledby': ids.title,
      'aria-describedby': ids.alt,
    },
    drawing.body,
  );
}
