import { chartTable } from '../../charts/chart-table.ts';
import { CHARTS } from '../../charts/registry.ts';
import { SOCIAL_PICTURE, socialPicture } from '../../downloads/social-picture.ts';
import { formatShortMeetingDate } from '../../i18n/format-meeting-date.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import type { StoryRecord } from '../../reading/record.ts';
import { chartFigure } from '../chart-figure.ts';
import { recordsOf } from '../records-of.ts';
import { siteDrawingStyle } from '../site-drawing-style.ts';
import type { Language, PublishedDocument, Site } from '../site.ts';
import { withNarrowQuotes } from './narrow-quotes.ts';
import { svgToPng } from './svg-to-png.ts';

/** The chart of the pages that have none of their own. */
const SITE_CHART = 'themes';

/** What a page's picture shows; its address is `/pictures/<id>.png`. */
export interface SocialSubject {
  readonly id: string;
  readonly title: string;
  readonly kicker: string;
  readonly chart: string;
  readonly records: readonly StoryRecord[];
}

/** The figure that stands first in a story's text; the site's own where it has none. */
function firstFigure(mdx: string): { chart: string; everywhere: boolean } {
  const [, chart = SITE_CHART, rest = ''] = /<Figure chart="([\w-]+)"([^>]*)>/u.exec(mdx) ?? [];
  return { chart, everywhere: rest.includes('everywhere') };
}

function ofStory(site: Site, document: PublishedDocument, language: Language): SocialSubject {
  const { record, slug, stories } = document;
  const { headline, mdx } = stories[language];
  const { chart, everywhere } = firstFigure(mdx);
  const places = record.places.map(({ name, nameEn }) => (language === 'en' ? nameEn : name));
  const dates = record.meetings.map((meeting) => formatShortMeetingDate(meeting, language));
  return {
    id: `stories/${slug}`,
    title: headline,
    kicker: [...new Set([...places, ...dates])].join(' · '),
    chart,
    records: everywhere ? recordsOf(site.documents) : [record],
  };
}

function ofChart(site: Site, chart: (typeof CHARTS)[number], language: Language): SocialSubject {
  const records = recordsOf(site.documents);
  return {
    id: `charts/${chart.id}`,
    title: chart.title(chartTable(chart, records), language),
    kicker: messagesFor(language).charts.title,
    chart: chart.id,
    records,
  };
}

/** The picture of every page without one of its own: what the site is. */
function ofSite(site: Site, language: Language): SocialSubject {
  return {
    id: 'site',
    title: site.publication.description[language],
    kicker: '',
    chart: SITE_CHART,
    records: recordsOf(site.documents),
  };
}

/** Whether a story has a picture of its own: generated ones share the site's. */
export function hasOwnPicture(document: PublishedDocument, language: Language): boolean {
  return document.stories[language].basis === 'edited';
}

/** All pictures of the site in a language: the site's, one an edited story, one a chart. */
export function socialSubjects(site: Site, language: Language): SocialSubject[] {
  return [
    ofSite(site, language),
    ...site.documents
      .filter((document) => hasOwnPicture(document, language))
      .map((document) => ofStory(site, document, language)),
    ...CHARTS.map((chart) => ofChart(site, chart, language)),
  ];
}

/** A picture as SVG, before its letters are drawn. */
function socialSvg(site: Site, subject: SocialSubject, language: Language): string {
  const { title, kicker, chart, records } = subject;
  const parts = chartFigure({ chart, records, language, idPrefix: 'social-', href: () => null });
  const style = siteDrawingStyle(site.publication, { language, mode: 'light' });
  const name = site.publication.name[language];
  return socialPicture({ title, kicker, name, chart: parts }, style);
}

/** A picture as the file that networks fetch. */
export function socialPng(site: Site, subject: SocialSubject, language: Language): Uint8Array {
  const svg = withNarrowQuotes(socialSvg(site, subject, language));
  return svgToPng(svg, SOCIAL_PICTURE.widthPx);
}
