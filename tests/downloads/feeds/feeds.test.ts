import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { FeedEntry, FeedHead } from '../../../src/downloads/feeds/feed-entry.ts';
import { toAtom } from '../../../src/downloads/feeds/to-atom.ts';
import { toJsonFeed } from '../../../src/downloads/feeds/to-json-feed.ts';
import { faultsBySchema } from '../../schemas/faults-by-schema.ts';

const HEAD: FeedHead = {
  title: 'Example & more',
  description: 'What was said.',
  language: 'en-GB',
  author: 'The desk',
  home: 'https://example.org/',
  rights: 'CC BY 4.0',
  atom: 'https://example.org/feed.xml',
  json: 'https://example.org/feed.json',
};
const HOSTILE = '</title><script>alert(1)</script> ]]> & "\u{0} 县';
const ENTRIES: readonly FeedEntry[] = [
  {
    address: 'https://example.org/stories/1/?a=1&b=2',
    title: HOSTILE,
    summary: HOSTILE,
    published: '2023-01-09T08:00:00.000Z',
    changed: '2023-02-09T08:00:00.000Z',
  },
];

/** As XML: a fault of form gives a document without what comes after it. */
const parseXml = (xml: string): Document =>
  new (parseHTML('<p></p>').DOMParser)().parseFromString(xml, 'text/xml');

describe('The Atom feed', () => {
  const xml = toAtom(HEAD, ENTRIES);
  const feed = parseXml(xml).documentElement;
  const childrenOf = (parent: Element, name: string): Element[] =>
    [...parent.children].filter(({ tagName }) => tagName === name);
  const textOf = (parent: Element, name: string): string =>
    childrenOf(parent, name)[0]?.textContent ?? '';

  test('has what RFC 4287 asks of a feed.', () => {
    expect(feed.tagName).toBe('feed');
    expect(feed.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(feed.getAttribute('xml:lang')).toBe('en-GB');
    for (const name of ['id', 'title', 'updated', 'author', 'link']) {
      expect(childrenOf(feed, name), name).not.toEqual([]);
    }
    expect(textOf(feed, 'updated')).toBe(ENTRIES[0]?.changed);
    const self = childrenOf(feed, 'link').find((link) => link.getAttribute('rel') === 'self');
    expect(self?.getAttribute('href')).toBe(HEAD.atom);
  });

  test('has what it asks of an entry.', () => {
    const [entry] = childrenOf(feed, 'entry');
    expect(entry).toBeDefined();
    if (entry === undefined) return;
    for (const name of ['id', 'title', 'updated', 'published', 'link', 'summary']) {
      expect(childrenOf(entry, name), name).toHaveLength(1);
    }
    expect(textOf(entry, 'id')).toContain('https://example.org/stories/1/');
  });

  test('lets no text become markup, and no character that XML forbids through.', () => {
    expect(xml).not.toMatch(/<script/u);
    expect(xml).not.toContain('\u{0}');
    const [, title = ''] = /<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/u.exec(xml) ?? [];
    const shown = parseHTML(`<p>${title}</p>`).document.querySelector('p');
    expect(shown?.textContent).toBe(HOSTILE.replace('\u{0}', '\u{fffd}'));
    expect(shown?.children).toHaveLength(0);
  });

  test('is valid without entries too.', () => {
    expect(toAtom(HEAD, [])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });
});

describe('The JSON feed', () => {
  test('is one by version 1.1.', () => {
    const feed = JSON.parse(toJsonFeed(HEAD, ENTRIES)) as { items: { title: string }[] };
    expect(faultsBySchema('json-feed-1.1', feed)).toEqual([]);
    expect(feed.items[0]?.title).toBe(HOSTILE);
    expect(faultsBySchema('json-feed-1.1', { ...feed, version: '1.1' })).not.toEqual([]);
  });
});
