import type { OembedHead } from '../../downloads/oembed/oembed.ts';
import { SOCIAL_PICTURE } from '../../downloads/social-picture.ts';
import { absoluteHref } from '../../i18n/href.ts';
import type { Language, Site } from '../site.ts';

interface Embedded {
  readonly title: string;
  /** Id of the page's picture, as in its address. */
  readonly picture: string;
}

/** Who publishes what is embedded, and its picture. */
export function oembedHead(
  { publication }: Site,
  { title, picture }: Embedded,
  language: Language,
): OembedHead {
  const address = (path: string): string => absoluteHref(path, language, publication.site);
  return {
    title,
    author: publication.publisher[language],
    provider: publication.name[language],
    home: address('/'),
    thumbnail: { address: address(`/pictures/${picture}.png`), ...SOCIAL_PICTURE },
  };
}
