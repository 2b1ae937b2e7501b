import type { FeedEntry, FeedHead } from './feed-entry.ts';

/**
 * JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. The library that writes Atom knows only
 * version 1, which has neither `language` nor `authors`.
 */
export function toJsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.home,
    feed_url: head.json,
    description: head.description,
    language: head.language,
    authors: [{ name: head.author, url: head.home }],
    items: entries.map(({ address, title, summary, published, changed }) => ({
      id: address,
      url: address,
      title,
      summary,
      content_text: summary,
      date_published: published,
      date_modified: changed,
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
