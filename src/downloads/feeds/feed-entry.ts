/** What a feed says of itself; addresses are absolute, `language` is BCP 47. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly author: string;
  /** The site's first page. */
  readonly home: string;
  readonly rights: string;
  readonly atom: string;
  readonly json: string;
}

/** A story in a feed. */
export interface FeedEntry {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** ISO dates and times. */
  readonly published: string;
  readonly changed: string;
}
