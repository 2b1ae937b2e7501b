import type { FeedEntry, FeedHead } from '../../downloads/feeds/feed-entry.ts';
import { absoluteHref } from '../../i18n/href.ts';
import { languageTag } from '../../i18n/language-tag.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import type { Language, Site } from '../site.ts';
import { storyDates } from './story-dates.ts';

const byDate = (one: FeedEntry, other: FeedEntry): number =>
  Date.parse(other.changed) - Date.parse(one.changed);

/** Entries for the newest of many stories; readers of feeds fetch all of it each time. */
const MOST_ENTRIES = 100;

/** The stories of the site as a feed, the last changed first. */
export function siteFeed(
  site: Site,
  language: Language,
): { readonly head: FeedHead; readonly entries: readonly FeedEntry[] } {
  const { publication, documents } = site;
  const address = (path: string): string => absoluteHref(path, language, publication.site);
  const entries = documents.map((document): FeedEntry => {
    const { headline, standfirst } = document.stories[language];
    return {
      address: address(`/stories/${document.slug}/`),
      title: headline,
      summary: standfirst,
      ...storyDates(site, document, language),
    };
  });
  return {
    head: {
      title: publication.name[language],
      description: publication.description[language],
      language: languageTag(language),
      author: publication.publisher[language],
      home: address('/'),
      rights: messagesFor(language).site.contentLicence(publication.licence.content.name),
      atom: address('/feed.xml'),
      json: address('/feed.json'),
    },
    entries: entries.toSorted(byDate).slice(0, MOST_ENTRIES),
  };
}
