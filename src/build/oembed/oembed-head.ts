import type { OembedHead } from '../../downloads/oembed/oembed.ts';
import { absoluteHref } from '../../i18n/href.ts';
import type { Language, Site } from '../site.ts';

/** Who publishes what is embedded. */
export function oembedHead({ publication }: Site, title: string, language: Language): OembedHead {
  return {
    title,
    author: publication.publisher[language],
    provider: publication.name[language],
    home: absoluteHref('/', language, publication.site),
  };
}
