import type { Publication } from './publication-schema.ts';

/** The publication's English name as lower-case letters, digits and hyphens; `site` when none is left. */
export function publicationSlug({ name }: Pick<Publication, 'name'>): string {
  const slug = name.en
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug === '' ? 'site' : slug;
}
