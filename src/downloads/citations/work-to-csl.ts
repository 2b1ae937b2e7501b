import type { Work } from './work.ts';

/** An item of CSL-JSON 1.0.2, as reference managers read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly genre?: string;
  readonly abstract?: string;
  readonly URL: string;
  readonly language: string;
}

/**
 * A description stands as the genre, which styles print in brackets after the title. Without the
 * date on which somebody read it: that is for the one who cites.
 */
export function workToCsl(work: Work): CslItem {
  const { key, kind, title, description, quotation, publisher } = work;
  const { within, language, changed, address } = work;
  return {
    id: key,
    type: kind === 'dataset' ? 'dataset' : 'webpage',
    title,
    author: [{ literal: publisher }],
    ...(changed !== null && { issued: { 'date-parts': [changed.split('-').map(Number)] } }),
    ...(within !== null && { 'container-title': within }),
    ...(kind === 'chart' && { genre: 'Chart' }),
    ...(description !== null && { genre: description }),
    ...(quotation !== null && { abstract: quotation }),
    URL: address,
    language,
  };
}
