import type { ChartFigureParts } from '../../charts/chart-to-figure.ts';
import { figureWords } from '../../charts/figure-words.ts';
import { embedHeight, type EmbedHeight } from '../../downloads/embed/embed-height.ts';
import { embedPage } from '../../downloads/embed/embed-page.ts';
import { embedWords } from '../../downloads/embed/embed-words.ts';
import { absoluteHref, fileHref, href } from '../../i18n/href.ts';
import { chartDocument } from '../chart-document.ts';
import { chartFigure } from '../chart-figure.ts';
import type { ChartFile } from '../chart-files.ts';
import { chartNotice } from '../chart-notice.ts';
import { sha256Base64 } from '../csp-hash.ts';
import { oncePer } from '../once-per.ts';
import { recordsOf } from '../records-of.ts';
import { embedStyles } from '../site-styles.ts';
import type { Language, Site } from '../site.ts';
import { unitPathIn } from '../unit-path-in.ts';
import { bundleScript } from './bundle-script.ts';
import { creditedLink } from './credited-link.ts';

/** Where the panel of all embeds stands; its style beside it, ending in `css`. */
export const PANEL = '/embed/panel.js';

/** The figure that an embed is made of: its marks link within the site. */
export const embedFigure = oncePer(
  (site: Site, { chart, language }: ChartFile): ChartFigureParts => {
    const pathOf = unitPathIn(site.documents);
    return chartFigure({
      chart,
      language,
      records: recordsOf(site.documents),
      idPrefix: '',
      href: (unitId) => {
        const path = pathOf(unitId);
        return path === null ? null : href(path, language);
      },
    });
  },
);

const chartLink = (site: Site, language: Language): string =>
  creditedLink(site, language, figureWords(language).chartPage);

/** A chart's embed as HTML; see {@link embedPage}. */
export async function embedFile(site: Site, file: ChartFile): Promise<string> {
  const { chart, language } = file;
  const parts = embedFigure(site, file);
  return embedPage(parts, {
    document: chartDocument(),
    css: embedStyles(site.publication),
    script: await bundleScript('src/charts/embed/embed.client.ts', 'esm'),
    addresses: {
      page: absoluteHref(`/charts/${chart}/`, language, site.publication.site),
      sentences: href('/data/units.{story}.json', language),
      panel: fileHref(PANEL),
    },
    source: chartNotice(site, { ...parts, id: chart }, language).source,
    more: chartLink(site, language),
    choice: null,
    hash: sha256Base64,
  });
}

/** How high the embed is at every width, for snippets. */
export const embedFileHeight = oncePer((site: Site, file: ChartFile): EmbedHeight => {
  const parts = embedFigure(site, file);
  const { source } = chartNotice(site, { ...parts, id: file.chart }, file.language);
  const more = chartLink(site, file.language);
  return embedHeight(parts, embedWords({ ...parts, source, more }));
});
