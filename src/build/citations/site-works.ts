/** What of the site can be cited: the site with its data, each story, each chart; sentences apart. */
import { recordsOf } from '../records-of.ts';
import type { Work } from '../../downloads/citations/work.ts';
import { absoluteHref } from '../../i18n/href.ts';
import { citePath } from '../../i18n/unit-path.ts';
import { languageTag } from '../../i18n/language-tag.ts';
import { chartTitles } from '../chart-titles.ts';
import type { ChartTitle } from '../chart-titles.ts';
import { publicationSlug } from '../publication-slug.ts';
import { chartState } from '../published/chart-state.ts';
import type { Language, PublishedDocument, Site } from '../site.ts';

type Publication = Pick<Site, 'publication' | 'lastChange'>;

interface Named extends Pick<Work, 'kind' | 'title'> {
  /** Ends the key; empty for the site itself. */
  readonly name: string;
  /** Path of its page. */
  readonly path: string;
}

function toWork({ publication, lastChange }: Publication, language: Language, named: Named): Work {
  const { kind, title, name, path } = named;
  const parts = [publicationSlug(publication), name, language === 'zh' ? 'zh' : ''];
  return {
    key: parts.filter((part) => part !== '').join('-'),
    kind,
    title,
    description: null,
    quotation: null,
    publisher: publication.publisher[language],
    within: kind === 'dataset' ? null : publication.name[language],
    language: languageTag(language),
    changed: lastChange,
    address: absoluteHref(path, language, publication.site),
  };
}

/** The site with its data. */
export function siteWork(site: Publication, language: Language): Work {
  const title = site.publication.name[language];
  return toWork(site, language, { kind: 'dataset', title, name: '', path: '/data/' });
}

/** A story, by its headline. */
export function storyWork(
  site: Publication,
  { slug, stories }: Pick<PublishedDocument, 'slug' | 'stories'>,
  language: Language,
): Work {
  const title = stories[language].headline;
  return toWork(site, language, { kind: 'story', title, name: slug, path: `/stories/${slug}/` });
}

/** A chart, by its finding, at the address where this state of it stays. */
export function chartWork(
  site: Site,
  { id, title }: Pick<ChartTitle, 'id' | 'title'>,
  language: Language,
): Work {
  const { hash } = chartState(site, id);
  return toWork(site, language, {
    kind: 'chart',
    title,
    name: `chart-${id}`,
    path: `/v/${id}/${hash}/`,
  });
}

export interface CitedFile {
  /** Below `/cite/`, without an ending: `stories/dongyang`. */
  readonly path: string;
  readonly work: Work;
  /** Absolute address of the citations of its sentences; null for what is no story. */
  readonly sentences: string | null;
}

/** Every work of the site in one language with the name of its files. */
export function citedFiles(site: Site, language: Language): CitedFile[] {
  const charts = chartTitles(recordsOf(site.documents), language);
  const { site: origin } = site.publication;
  return [
    { path: 'site', work: siteWork(site, language), sentences: null },
    ...site.documents.map((document) => ({
      path: `stories/${document.slug}`,
      work: storyWork(site, document, language),
      sentences: absoluteHref(citePath(document.slug), language, origin),
    })),
    ...charts.map((chart) => ({
      path: `charts/${chart.id}`,
      work: chartWork(site, chart, language),
      sentences: null,
    })),
  ];
}
