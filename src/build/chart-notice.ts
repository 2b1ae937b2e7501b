import { figureWords } from '../charts/figure-words.ts';
import { workToGbt } from '../downloads/citations/work-to-gbt.ts';
import type { DownloadNotice } from '../downloads/download-notice.ts';
import { absoluteHref } from '../i18n/href.ts';
import { workToApa } from './citations/work-to-apa.ts';
import { chartWork } from './citations/site-works.ts';
import type { Language, Site } from './site.ts';

/** What travels in every file of a chart: its finding, what it stands on, licence and citation. */
export function chartNotice(
  site: Site,
  chart: { readonly id: string; readonly title: string; readonly credit: string | null },
  language: Language,
): DownloadNotice {
  const { title, credit } = chart;
  const work = chartWork(site, chart, language);
  const source = [figureWords(language).source(site.documents.length), credit ?? ''];
  return {
    title,
    source: source.join(language === 'en' ? ' ' : '').trim(),
    licence: site.publication.licence.content,
    citation: language === 'zh' ? workToGbt(work) : workToApa(work),
    address: absoluteHref(`/charts/${chart.id}/`, language, site.publication.site),
  };
}
