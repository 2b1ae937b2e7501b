/** Answers by oEmbed 1.0, https://oembed.com: what a page is when it is pasted into another. */
import { element } from '../../charts/svg-markup.ts';

/** What every answer says. */
export interface OembedHead {
  readonly title: string;
  readonly author: string;
  readonly provider: string;
  /** Absolute address of the site. */
  readonly home: string;
  /** Absolute address of a picture of the page, with its size. */
  readonly thumbnail: {
    readonly address: string;
    readonly widthPx: number;
    readonly heightPx: number;
  };
}

interface Answer {
  readonly version: '1.0';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

export interface RichAnswer extends Answer {
  readonly type: 'rich';
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

export interface LinkAnswer extends Answer {
  readonly type: 'link';
}

/** A day: sites are rebuilt when somebody changes them, which is seldom. */
const CACHE_SECONDS = 86_400;

const answer = ({ title, author, provider, home, thumbnail }: OembedHead): Answer => ({
  version: '1.0',
  title,
  author_name: author,
  author_url: home,
  provider_name: provider,
  provider_url: home,
  cache_age: CACHE_SECONDS,
  thumbnail_url: thumbnail.address,
  thumbnail_width: thumbnail.widthPx,
  thumbnail_height: thumbnail.heightPx,
});

/** A story: a link, since no part of it stands for the whole. */
export function linkAnswer(head: OembedHead): LinkAnswer {
  return { type: 'link', ...answer(head) };
}

/** A frame as wide as its column and `heightPx` high, with a border of no width. */
function plainFrame(
  address: string,
  title: string,
  size: { readonly widthPx: number; readonly heightPx: number },
): string {
  const frame = element(
    'iframe',
    {
      src: address,
      title,
      width: size.widthPx,
      height: size.heightPx,
      loading: 'lazy',
      style: 'border:0;width:100%',
    },
    ' ',
  );
  return frame.replace('> <', '><');
}

/** A chart in a frame. */
export function richAnswer(
  head: OembedHead,
  address: string,
  size: { readonly widthPx: number; readonly heightPx: number },
): RichAnswer {
  return {
    type: 'rich',
    ...answer(head),
    html: plainFrame(address, head.title, size),
    width: size.widthPx,
    height: size.heightPx,
  };
}
