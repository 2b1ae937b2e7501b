import { CHARTS } from '../charts/registry.ts';
import { MODES, type Mode } from '../downloads/style/resolve-value.ts';
import { languagePaths } from '../i18n/language-paths.ts';
import type { ChartFile } from './chart-files.ts';

export interface ChartPath<Props extends ChartFile = ChartFile> {
  readonly params: { readonly language: string | undefined; readonly chart: string };
  readonly props: Props;
}

/** Every chart in every language, for `getStaticPaths` of a page or file of each. */
export function chartPaths(): ChartPath[] {
  return languagePaths().flatMap(({ params, props }) =>
    CHARTS.map(({ id }) => ({
      params: { ...params, chart: id },
      props: { ...props, chart: id },
    })),
  );
}

export interface PictureFile extends ChartFile {
  readonly mode: Mode;
}

/** Every picture of a chart: `themes` and, in the dark palette, `themes.dark`. */
export function picturePaths(): ChartPath<PictureFile>[] {
  return chartPaths().flatMap(({ params, props }) =>
    MODES.map((mode) => ({
      params: { ...params, chart: mode === 'dark' ? `${params.chart}.dark` : params.chart },
      props: { ...props, mode },
    })),
  );
}
