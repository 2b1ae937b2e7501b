import { figureWords } from '../charts/figure-words.ts';
import type { DownloadNotice } from '../downloads/download-notice.ts';
import { formatDate } from '../i18n/format-date.ts';
import { absoluteHref } from '../i18n/href.ts';
import type { Language, Site } from './site.ts';

/** What travels in every file of a chart: its finding, what it stands on, licence and citation. */
export function chartNotice(
  { publication, lastChange, documents }: Site,
  chart: { readonly id: string; readonly title: string; readonly credit: string | null },
  language: Language,
): DownloadNotice {
  const { id, title, credit } = chart;
  const address = absoluteHref(`/charts/${id}/`, language, publication.site);
  const publisher = publication.publisher[language];
  const name = publication.name[language];
  const date = lastChange === null ? '' : formatDate(lastChange, language);
  const source = [figureWords(language).source(documents.length), credit ?? ''];
  return {
    title,
    source: source.join(language === 'en' ? ' ' : '').trim(),
    licence: publication.licence.content,
    citation:
      language === 'zh'
        ? `${publisher}：《${title}》，《${name}》${date === '' ? '' : `，${date}`}，${address}`
        : `${publisher}, ‘${title}’, ${name}${date === '' ? '' : `, ${date}`}, ${address}`,
    address,
  };
}
