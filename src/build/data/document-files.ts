import { recordToAnnotations } from '../../downloads/annotations/record-to-annotations.ts';
import { documentText } from '../../downloads/document-text.ts';
import { absoluteFileHref } from '../../i18n/href.ts';
import { SOURCE_LANG } from '../../i18n/language-tag.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import type { Language, PublishedDocument, Site } from '../site.ts';
import type { DataFile } from './data-file.ts';

/** The files of a document, in the order in which pages list them. */
export const DOCUMENT_FILES = ['record', 'text', 'rawText', 'annotations'] as const;
export type DocumentFileKind = (typeof DOCUMENT_FILES)[number];

const ENDINGS: Readonly<Record<DocumentFileKind, string>> = {
  record: '.json',
  text: '.txt',
  rawText: '.raw.txt',
  annotations: '.annotations.jsonld',
};

/** Where a file of a document stands below `/data/`. */
const documentFileName = (id: string, kind: DocumentFileKind): string => `${id}${ENDINGS[kind]}`;

/** Where a file of a document stands, without base path. */
export function documentPath(id: string, kind: DocumentFileKind): string {
  return `/data/${documentFileName(id, kind)}`;
}

function annotationsOf({ record, paragraphs }: PublishedDocument, { publication }: Site): string {
  const address = (kind: DocumentFileKind): string =>
    absoluteFileHref(documentPath(record.id, kind), publication.site);
  const page = recordToAnnotations(record, documentText(record, paragraphs), {
    address: address('annotations'),
    source: address('text'),
    licence: publication.licence.content.url,
    publisher: publication.publisher.en,
    language: SOURCE_LANG,
  });
  return `${JSON.stringify(page, null, 1)}\n`;
}

const TEXTS: Readonly<
  Record<DocumentFileKind, (document: PublishedDocument, site: Site) => string>
> = {
  record: ({ record }) => `${JSON.stringify(record, null, 1)}\n`,
  text: ({ record, paragraphs }) => documentText(record, paragraphs).text,
  rawText: ({ rawText }) => rawText,
  annotations: annotationsOf,
};

const FORMATS = { record: 'json', text: 'txt', rawText: 'txt', annotations: 'jsonld' } as const;

/** The content of a file of a document. */
export function documentFile(
  kind: DocumentFileKind,
  document: PublishedDocument,
  site: Site,
): DataFile {
  const { id, title } = document.record;
  const words = (language: Language): string => messagesFor(language).data.files[kind];
  return {
    name: `${kind === 'rawText' ? 'raw-text' : kind}-${id}`,
    path: documentFileName(id, kind),
    title: { en: `${title.text}: ${words('en')}`, zh: `${title.text}：${words('zh')}` },
    description: {
      en: messagesFor('en').data.explainFiles[kind],
      zh: messagesFor('zh').data.explainFiles[kind],
    },
    format: FORMATS[kind],
    table: null,
    owner: kind === 'text' || kind === 'rawText' ? 'source' : 'ours',
    text: TEXTS[kind](document, site),
  };
}
