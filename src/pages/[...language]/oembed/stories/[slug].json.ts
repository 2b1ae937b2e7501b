import type { APIRoute } from 'astro';
import { oembedHead } from '../../../../build/oembed/oembed-head.ts';
import { hasOwnPicture } from '../../../../build/pictures/social-pictures.ts';
import { getSite } from '../../../../build/site-data.ts';
import type { Language, PublishedDocument } from '../../../../build/site.ts';
import { linkAnswer } from '../../../../downloads/oembed/oembed.ts';
import { languagePaths } from '../../../../i18n/language-paths.ts';

interface Props {
  readonly language: Language;
  readonly document: PublishedDocument;
}

export async function getStaticPaths() {
  const { documents } = await getSite();
  return languagePaths().flatMap(({ params, props }) =>
    documents.map((document) => ({
      params: { ...params, slug: document.slug },
      props: { ...props, document },
    })),
  );
}

/** A story by oEmbed 1.0. */
export const GET: APIRoute<Props> = async ({ props: { language, document } }) => {
  const title = document.stories[language].headline;
  const picture = hasOwnPicture(document, language) ? `stories/${document.slug}` : 'site';
  const head = oembedHead(await getSite(), { title, picture }, language);
  return new Response(`${JSON.stringify(linkAnswer(head), null, 1)}\n`);
};
