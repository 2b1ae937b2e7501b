import type { APIRoute } from 'astro';
import {
  socialPng,
  socialSubjects,
  type SocialSubject,
} from '../../../build/pictures/social-pictures.ts';
import { getSite } from '../../../build/site-data.ts';
import type { Language } from '../../../build/site.ts';
import { languagePaths } from '../../../i18n/language-paths.ts';

interface Props {
  readonly language: Language;
  readonly subject: SocialSubject;
}

/** The pictures that networks show for a page whose address is shared. */
export async function getStaticPaths() {
  const site = await getSite();
  return languagePaths().flatMap(({ params, props }) =>
    socialSubjects(site, props.language).map((subject) => ({
      params: { ...params, picture: subject.id },
      props: { ...props, subject },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { language, subject } }) =>
  new Response(Buffer.from(socialPng(await getSite(), subject, language)));
