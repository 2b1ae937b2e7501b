import { chartDocument } from '../../src/build/chart-document.ts';
import { getBoundaries } from '../../src/build/get-boundaries.ts';
import type { DrawContext } from '../../src/charts/chart.ts';

/** The boundary files of the project, each read once a test file. */
export const boundaries = getBoundaries(process.cwd());

const document = chartDocument();

/** What tests draw with: English, wide, links of the form `/stories/002/#u-002-1101`. */
export function drawContext(changes: Partial<DrawContext> = {}): DrawContext {
  return {
    document,
    boundaries,
    lang: 'en',
    layout: 'wide',
    idPrefix: 'chart-',
    href: (unit) => `/stories/${unit.slice(0, unit.lastIndexOf('-'))}/#u-${unit}`,
    ...changes,
  };
}
