import type { Mode } from '../downloads/style/resolve-value.ts';
import { drawingStyle } from '../downloads/style/style-of.ts';
import { chartDocument } from './chart-document.ts';
import { oncePer } from './once-per.ts';
import type { Publication } from './publication-schema.ts';
import { chartStyles } from './site-styles.ts';
import type { Language } from './site.ts';

/** What the site's stylesheets say of its drawings in one of the two palettes. */
export const siteDrawingStyle = oncePer(
  (publication: Pick<Publication, 'accent'>, look: { language: Language; mode: Mode }) =>
    drawingStyle(chartStyles(publication), look.language, look.mode, chartDocument()),
);
