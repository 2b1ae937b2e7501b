import { LAYOUT_WIDTHS } from '../../charts/chart.ts';
import { embedFileHeight } from '../embed/embed-file.ts';
import type { ChartFile } from '../chart-files.ts';
import type { Site } from '../site.ts';

/** The size of a chart's frame at the width of its wide drawing. */
export function chartFrame(
  site: Site,
  file: ChartFile,
): { readonly widthPx: number; readonly heightPx: number } {
  const widthPx = LAYOUT_WIDTHS.wide;
  return { widthPx, heightPx: embedFileHeight(site, file).heightPx(widthPx) };
}
