import type { APIRoute } from 'astro';
import { documentPaths, type DocumentProps } from '../../../build/document-paths.ts';
import { sentenceFile } from '../../../build/sentence-file.ts';
import { getSite } from '../../../build/site-data.ts';
import type { Language } from '../../../build/site.ts';
import { href } from '../../../i18n/href.ts';
import { sentenceAddress } from '../../../i18n/sentence-address.ts';
import { languagePaths } from '../../../i18n/language-paths.ts';
import { citePath, unitAnchor } from '../../../i18n/unit-path.ts';
import type { Unit } from '../../../reading/record.ts';

interface Props extends DocumentProps {
  readonly language: Language;
}

/** The sentences of a document for the panel of the charts, one file a language. */
export async function getStaticPaths() {
  const documents = await documentPaths();
  return languagePaths().flatMap(({ params, props }) =>
    documents.map((document) => ({
      params: { ...params, ...document.params },
      props: { ...props, ...document.props },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { document, language } }) => {
  const site = await getSite();
  const story = href(`/stories/${document.slug}/`, language);
  const citations = href(citePath(document.slug), language);
  const addresses = ({ id, span }: Unit) => ({
    href: sentenceAddress(story, unitAnchor(id), span.quote),
    cite: `${citations}#${unitAnchor(id)}`,
  });
  return new Response(JSON.stringify(sentenceFile({ document, site, language, addresses })));
};
