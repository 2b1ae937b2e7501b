/** What pages say of themselves to programs, in the words of https://schema.org. */
import type { JsonLdNode } from '../../downloads/structured-data/json-ld.ts';
import { absoluteFileHref, absoluteHref } from '../../i18n/href.ts';
import { languageTag } from '../../i18n/language-tag.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import type { ChartTitle } from '../chart-titles.ts';
import { storyDates } from '../feeds/story-dates.ts';
import { hasOwnPicture } from '../pictures/social-pictures.ts';
import type { Language, PublishedDocument, Site } from '../site.ts';

type Publication = Site['publication'];

const publisherOf = ({ publisher, site }: Publication, language: Language): JsonLdNode => ({
  '@type': 'Organization',
  name: publisher[language],
  url: absoluteHref('/', language, site),
});

const download = (contentUrl: string, encodingFormat: string): JsonLdNode => ({
  '@type': 'DataDownload',
  contentUrl,
  encodingFormat,
});

/** The site, for its first page. */
export function webSiteNode(publication: Publication, language: Language): JsonLdNode {
  return {
    '@type': 'WebSite',
    name: publication.name[language],
    description: publication.description[language],
    url: absoluteHref('/', language, publication.site),
    inLanguage: languageTag(language),
    publisher: publisherOf(publication, language),
  };
}

/** A story; `isBasedOn` is the public address of its source, where one is known. */
export function articleNode(
  site: Site,
  document: PublishedDocument,
  language: Language,
): JsonLdNode {
  const { publication } = site;
  const { headline, standfirst } = document.stories[language];
  const { published, changed } = storyDates(site, document, language);
  const publisher = publisherOf(publication, language);
  const picture = hasOwnPicture(document, language) ? `stories/${document.slug}` : 'site';
  return {
    '@type': 'Article',
    headline,
    description: standfirst,
    url: absoluteHref(`/stories/${document.slug}/`, language, publication.site),
    inLanguage: languageTag(language),
    datePublished: published,
    dateModified: changed,
    author: publisher,
    publisher,
    image: absoluteHref(`/pictures/${picture}.png`, language, publication.site),
    license: publication.licence.content.url,
    ...(document.sourceUrl !== null && { isBasedOn: document.sourceUrl }),
  };
}

function datasetNode(publication: Publication, language: Language, own: object): JsonLdNode {
  return {
    '@type': 'Dataset',
    inLanguage: languageTag(language),
    creator: publisherOf(publication, language),
    license: publication.licence.content.url,
    isAccessibleForFree: true,
    ...own,
  };
}

/** The data of the site, with the files to begin with. */
export function siteDatasetNode(site: Site, language: Language): JsonLdNode {
  const { publication, lastChange } = site;
  const file = (path: string): string => absoluteFileHref(`/data/${path}`, publication.site);
  const places = site.documents.flatMap(({ record }) => record.places);
  const name = language === 'zh' ? 'name' : 'nameEn';
  return datasetNode(publication, language, {
    name: publication.name[language],
    description: `${publication.description[language]} ${messagesFor(language).data.lead}`,
    url: absoluteHref('/data/', language, publication.site),
    ...(lastChange !== null && { dateModified: lastChange }),
    spatialCoverage: [...new Set(places.map((place) => place[name]))],
    distribution: [
      download(file('tables/units.csv'), 'text/csv'),
      download(file('tables/units.json'), 'application/json'),
      download(file('datapackage.json'), 'application/json'),
    ],
  });
}

/** What a chart draws, with its files. */
export function chartDatasetNode(
  { publication, lastChange }: Site,
  { id, title, alt }: ChartTitle,
  language: Language,
): JsonLdNode {
  const file = (ending: string): string =>
    absoluteHref(`/charts/${id}.${ending}`, language, publication.site);
  return datasetNode(publication, language, {
    name: title,
    description: alt,
    url: absoluteHref(`/charts/${id}/`, language, publication.site),
    ...(lastChange !== null && { dateModified: lastChange }),
    isPartOf: { '@type': 'Dataset', url: absoluteHref('/data/', language, publication.site) },
    distribution: [download(file('csv'), 'text/csv'), download(file('json'), 'application/json')],
  });
}

/** The way down to a page: labels with paths without base and language, the page itself last. */
export function breadcrumbNode(
  steps: readonly { readonly label: string; readonly path: string }[],
  { site }: Publication,
  language: Language,
): JsonLdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteHref(path, language, site),
    })),
  };
}
