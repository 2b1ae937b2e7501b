/** What an SVG says of itself to programs: Dublin Core and the licence, as Inkscape reads them. */
import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import type { DownloadNotice } from '../download-notice.ts';

const NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:cc': 'http://creativecommons.org/ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
} as const;

const said = (name: string, words: string): string => element(name, {}, escapeMarkup(words));

/** The `<metadata>` of a picture. `languageTag` is BCP 47, `publisher` as readers see it. */
export function pictureMetadata(
  notice: DownloadNotice,
  { languageTag, publisher }: { readonly languageTag: string; readonly publisher: string },
): string {
  const work = element(
    'cc:Work',
    { 'rdf:about': notice.address },
    said('dc:format', 'image/svg+xml'),
    element('dc:type', { 'rdf:resource': 'http://purl.org/dc/dcmitype/StillImage' }),
    said('dc:title', notice.title),
    element('dc:creator', {}, element('cc:Agent', {}, said('dc:title', publisher))),
    said('dc:source', notice.source),
    said('dc:identifier', notice.address),
    said('dcterms:bibliographicCitation', notice.citation),
    said('dc:language', languageTag),
    element('cc:license', { 'rdf:resource': notice.licence.url }),
  );
  return element('metadata', {}, element('rdf:RDF', NAMESPACES, work));
}
