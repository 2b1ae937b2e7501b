import { languagePaths } from '../../i18n/language-paths.ts';
import { getSite } from '../site-data.ts';
import type { Language } from '../site.ts';
import { citedFiles, type CitedFile } from './site-works.ts';

export interface CitationProps extends Pick<CitedFile, 'work' | 'sentences'> {
  readonly language: Language;
}

interface CitationPath {
  params: { language: string | undefined; work: string };
  props: CitationProps;
}

/** The static paths of an endpoint that writes one file for each work of the site and language. */
export async function citationPaths(): Promise<CitationPath[]> {
  const site = await getSite();
  return languagePaths().flatMap(({ params, props: { language } }) =>
    citedFiles(site, language).map(({ path, work, sentences }) => ({
      params: { ...params, work: path },
      props: { work, sentences, language },
    })),
  );
}
