import type { ChartFigureParts } from './chart-to-figure.ts';
import { escapeMarkup } from './svg-markup.ts';

/** What a figure is drawn with that is to be shown in several places. */
export const NEUTRAL = { idPrefix: '', href: (unit: string): string => unit } as const;

/** Attributes that hold an id, or the address of a unit; neither can stand within a value or a text. */
const LINKS = / (id|aria-labelledby|aria-describedby|href)="(#?)([^"]*)"/gu;

/**
 * A figure with the ids and addresses of the place where it is shown, for less than it takes to
 * draw it again.
 *
 * @param neutral drawn with {@link NEUTRAL}
 * @param idPrefix begins every id
 * @param href address of a unit's sentence, or null for a mark without a link
 */
export function relinkFigure(
  neutral: ChartFigureParts,
  idPrefix: string,
  href: (unit: string) => string | null,
): ChartFigureParts {
  const relinked = (markup: string): string =>
    markup.replace(LINKS, (_, name: string, hash: string, value: string) => {
      if (name !== 'href' || hash !== '') return ` ${name}="${hash}${idPrefix}${value}"`;
      const address = href(value);
      return address === null ? '' : ` href="${escapeMarkup(address)}"`;
    });
  const { shared, narrow, wide, table } = neutral;
  const rows = table.rows.map(({ cells, units }) => ({
    cells,
    units: units.map(({ id }) => ({ id, href: href(id) })),
  }));
  return {
    ...neutral,
    idPrefix,
    shared: relinked(shared),
    narrow: relinked(narrow),
    wide: relinked(wide),
    table: { ...table, rows },
  };
}
