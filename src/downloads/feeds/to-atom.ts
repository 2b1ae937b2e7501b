import { Feed } from 'feed';
import { escapeMarkup } from '../../charts/svg-markup.ts';
import type { FeedEntry, FeedHead } from './feed-entry.ts';

/** What XML 1.0 cannot hold, not even escaped. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const plain = (text: string): string => text.replace(NO_XML, '\u{fffd}');

/** The library writes an entry's words as HTML, where ours are words. */
const asHtml = (text: string): string => escapeMarkup(plain(text));

/** Atom, RFC 4287. A feed without entries was changed when the epoch began, so that it is valid. */
export function toAtom(head: FeedHead, entries: readonly FeedEntry[]): string {
  const changes = entries.map(({ changed }) => Date.parse(changed));
  const feed = new Feed({
    id: head.atom,
    title: plain(head.title),
    description: plain(head.description),
    link: head.home,
    feedLinks: { atom: head.atom, json: head.json },
    language: head.language,
    copyright: plain(head.rights),
    author: { name: plain(head.author), link: head.home },
    updated: new Date(Math.max(0, ...changes)),
    generator: false,
  });
  for (const { address, title, summary, published, changed } of entries) {
    feed.addItem({
      id: address,
      link: address,
      title: asHtml(title),
      description: asHtml(summary),
      date: new Date(changed),
      published: new Date(published),
    });
  }
  return feed.atom1().replace('<feed ', `<feed xml:lang="${head.language}" `);
}
