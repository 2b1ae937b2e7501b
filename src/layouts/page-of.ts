import type { Language, Site } from '../build/site.ts';
import type { JsonLdNode } from '../downloads/structured-data/json-ld.ts';

/** A step of the breadcrumb. */
interface Step {
  readonly label: string;
  /** Path without base and language. */
  readonly path: string;
}

/** What the frame of a page must know of it. */
export interface PageOf {
  readonly publication: Site['publication'];
  readonly lastChange: string | null;
  readonly language: Language;
  /** The page's path without base and language, like `/stories/dongyang/`; the same in both. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** From the home page down, without it and without the page itself; empty for none. */
  readonly trail: readonly Step[];
  readonly kind: 'website' | 'article';
  /** Which of the site's pictures stands for the page where it is shared; see `socialSubjects`. */
  readonly picture: { readonly id: string; readonly alt: string };
  /** The page for addresses that lead nowhere: without a twin in the other language. */
  readonly lost: boolean;
  /** Whether search engines may list the page. */
  readonly indexed: boolean;
  /** What the page is about, for programs; empty for pages of running text. */
  readonly about: readonly JsonLdNode[];
  /** Path of the page's oEmbed answer without base and language, or null. */
  readonly oembed: string | null;
}

/** The frame's data for a page of the site. */
export function pageOf(
  site: Site,
  page: Pick<PageOf, 'language' | 'path' | 'title' | 'description'> & Partial<PageOf>,
): PageOf {
  const { publication, lastChange } = site;
  return {
    publication,
    lastChange,
    kind: 'website',
    trail: [],
    lost: false,
    indexed: true,
    picture: { id: 'site', alt: publication.description[page.language] },
    about: [],
    oembed: null,
    ...page,
  };
}
