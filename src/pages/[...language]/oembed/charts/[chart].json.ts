import { recordsOf } from '../../../../build/records-of.ts';
import type { APIRoute } from 'astro';
import { chartTitles } from '../../../../build/chart-titles.ts';
import { chartFrame } from '../../../../build/oembed/chart-frame.ts';
import { oembedHead } from '../../../../build/oembed/oembed-head.ts';
import { getSite } from '../../../../build/site-data.ts';
import type { Language } from '../../../../build/site.ts';
import { richAnswer } from '../../../../downloads/oembed/oembed.ts';
import { absoluteHref } from '../../../../i18n/href.ts';
import { languagePaths } from '../../../../i18n/language-paths.ts';

interface Props {
  readonly language: Language;
  readonly title: string;
}

export async function getStaticPaths() {
  const records = recordsOf((await getSite()).documents);
  return languagePaths().flatMap(({ params, props: { language } }) =>
    chartTitles(records, language).map(({ id, title }) => ({
      params: { ...params, chart: id },
      props: { language, title },
    })),
  );
}

/** A chart by oEmbed 1.0. */
export const GET: APIRoute<Props> = async ({ params: { chart = '' }, props }) => {
  const { language, title } = props;
  const site = await getSite();
  const answer = richAnswer(
    oembedHead(site, { title, picture: `charts/${chart}` }, language),
    absoluteHref(`/embed/${chart}/`, language, site.publication.site),
    chartFrame(site, { chart, language }),
  );
  return new Response(`${JSON.stringify(answer, null, 1)}\n`);
};
