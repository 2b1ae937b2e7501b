import { readFileSync } from 'node:fs';
import type { Publication } from './publication-schema.ts';

/** The stylesheets that say how charts look, in the order of the pages. */
const FILES = ['src/styles/tokens.css', 'src/styles/chart.css'];

/** The rule that sets the publication's own accent colours before those of the stylesheet. */
export function accentRule({ accent: { light, dark } }: Pick<Publication, 'accent'>): string {
  return `html:root{--accent:light-dark(${light},${dark})}`;
}

/** What charts look like on this site, as one stylesheet. */
export function chartStyles(publication: Pick<Publication, 'accent'>): string {
  return [...FILES.map((path) => readFileSync(path, 'utf8')), accentRule(publication)].join('\n');
}

/** What an embed looks like: a chart with what stands around it in a frame. */
export function embedStyles(publication: Pick<Publication, 'accent'>): string {
  return `${chartStyles(publication)}\n${readFileSync('src/styles/embed.css', 'utf8')}`;
}

/**
 * What the sentence panel looks like inside an embed. The rules of the embed stand in it again: those
 * of charts come with the panel, and would undo what the embed has in their place.
 */
export function panelStyles(publication: Pick<Publication, 'accent'>): string {
  const own = readFileSync('src/styles/embed-panel.css', 'utf8');
  return `${embedStyles(publication)}\n${own}`;
}
