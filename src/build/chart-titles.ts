import { chartTable } from '../charts/chart-table.ts';
import { CHARTS } from '../charts/registry.ts';
import type { StoryRecord } from '../reading/record.ts';
import type { Language } from './site.ts';

/** A chart as a list shows it. */
export interface ChartTitle {
  readonly id: string;
  /** Its finding, computed from the records. */
  readonly title: string;
  readonly alt: string;
}

/** Every chart of the registry with its finding for these records, in the registry's order. */
export function chartTitles(records: readonly StoryRecord[], language: Language): ChartTitle[] {
  return CHARTS.map((chart) => {
    const table = chartTable(chart, records);
    return { id: chart.id, title: chart.title(table, language), alt: chart.alt(table, language) };
  });
}
