import { recordsOf } from '../records-of.ts';
import { createHash } from 'node:crypto';
import type { ChartFigureParts } from '../../charts/chart-to-figure.ts';
import type { SentenceFile } from '../../charts/sentence-entry.ts';
import { chartFigure } from '../chart-figure.ts';
import { oncePer } from '../once-per.ts';
import { sentenceFile } from '../sentence-file.ts';
import type { Language, Site } from '../site.ts';

interface StateInLanguage {
  /** Its marks link to the sentences of the same version. */
  readonly figure: ChartFigureParts;
  /** Those of the figure's marks, in the order of the documents; without addresses, which change. */
  readonly sentences: SentenceFile;
}

/** All that a chart says at one time. */
export interface ChartState {
  readonly chart: string;
  /** Twelve hexadecimal digits of the SHA-256 of what the chart says in both languages. */
  readonly hash: string;
  readonly states: Readonly<Record<Language, StateInLanguage>>;
}

/** The page of a version that holds its sentences, beside the chart. */
export const SENTENCES_PAGE = 'sentences.html';

const HASH_DIGITS = 12;

function keptSentences(site: Site, units: ReadonlySet<string>, language: Language): SentenceFile {
  const entries = site.documents.flatMap((document) =>
    Object.entries(sentenceFile({ document, site, language, addresses: () => ({ href: '' }) })),
  );
  return Object.fromEntries(entries.filter(([id]) => units.has(id)));
}

function stateIn(site: Site, chart: string, language: Language): StateInLanguage {
  const figure = chartFigure({
    chart,
    records: recordsOf(site.documents),
    language,
    idPrefix: `${chart}-`,
    href: (unit) => `${SENTENCES_PAGE}#u-${unit}`,
  });
  const units = new Set(figure.table.rows.flatMap((row) => row.units.map(({ id }) => id)));
  return { figure, sentences: keptSentences(site, units, language) };
}

/**
 * What a chart says now, and the hash that names it. The look of a page is no part of the hash: a
 * version is of what is said, and its first published bytes stay.
 *
 * @throws {Error} for an id that the registry doesn't have.
 */
export const chartState = oncePer((site: Site, chart: string): ChartState => {
  const states = { en: stateIn(site, chart, 'en'), zh: stateIn(site, chart, 'zh') };
  const digest = createHash('sha256').update(JSON.stringify(states), 'utf8').digest('hex');
  return { chart, hash: digest.slice(0, HASH_DIGITS), states };
});
