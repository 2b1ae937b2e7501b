import { CSV_DIALECT } from '../../downloads/data-package/data-package.ts';
import type {
  DataPackage,
  DataResource,
  PackageLicence,
  PackageSource,
} from '../../downloads/data-package/data-package.ts';
import { tableSchema } from '../../downloads/data-package/table-schema.ts';
import { absoluteFileHref, absoluteHref } from '../../i18n/href.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import { publicationSlug } from '../publication-slug.ts';
import type { Site } from '../site.ts';
import { measureFile } from './data-file.ts';
import type { DataFile } from './data-file.ts';
import { dataFiles } from './data-files.ts';

const MEDIA_TYPES: Readonly<Record<DataFile['format'], string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  txt: 'text/plain',
};

/** No licence: the page that says on which ground the sources are quoted. */
const quotedSources = (site: Site): PackageLicence => ({
  path: `${absoluteHref('/about/', 'en', site.publication.site)}#rights`,
  title: messagesFor('en').data.notLicensed,
});

function toResource(file: DataFile, site: Site): DataResource {
  const { name, path, title, description, format, table, owner } = file;
  const { bytes, sha256 } = measureFile(file);
  return {
    name,
    ...(table !== null && { type: 'table' }),
    path,
    title: title.en,
    description: description.en,
    zh: { title: title.zh, description: description.zh },
    format,
    mediatype: MEDIA_TYPES[format],
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(owner === 'source' && { licenses: [quotedSources(site)] }),
    ...(table !== null && { dialect: CSV_DIALECT, schema: tableSchema(table) }),
  };
}

/** The documents with their public address, or that of their story where none is known. */
const sourcesOf = ({ documents, publication }: Site): PackageSource[] =>
  documents.map(({ record, sourceUrl, slug }) => ({
    title: record.title.text,
    path: sourceUrl ?? absoluteHref(`/stories/${slug}/`, 'en', publication.site),
  }));

/** The descriptor of the download, with the size and checksum of every file. */
export function siteToDataPackage(site: Site): DataPackage {
  const { publication, lastChange } = site;
  const { content } = publication.licence;
  const home = absoluteHref('/', 'en', publication.site);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: publicationSlug(publication),
    id: absoluteFileHref('/data/datapackage.json', publication.site),
    title: publication.name.en,
    description: publication.description.en,
    zh: { title: publication.name.zh, description: publication.description.zh },
    homepage: absoluteHref('/data/', 'en', publication.site),
    ...(lastChange !== null && { created: `${lastChange}T00:00:00Z` }),
    contributors: [
      { title: publication.publisher.en, path: home, roles: ['creator', 'publisher'] },
    ],
    licenses: [{ name: content.name.replaceAll(' ', '-'), path: content.url, title: content.name }],
    sources: sourcesOf(site),
    // One after the other: the texts of all files need not be in memory at once.
    resources: Array.from(dataFiles(site), (file) => toResource(file, site)),
  };
}
