import type { Language, PublishedDocument, Site } from '../site.ts';
import { gitDates } from './git-dates.ts';
import type { FileDates } from './git-dates.ts';

const FOLDERS = ['seeds', 'src/content/stories', 'src/content/codings', 'src/content/translations'];

let committed: Map<string, FileDates> | null = null;

const filesOf = ({ id, file }: PublishedDocument['record'], language: Language): string[] => [
  `seeds/${file}`,
  `src/content/stories/${language}/${id}.mdx`,
  `src/content/codings/${id}.yaml`,
  `src/content/translations/${id}.yaml`,
];

/**
 * When a story was published and last changed, as ISO dates and times: from the commits of its
 * seed, text, coding and translations. Where nothing is committed, the last change of the site
 * stands for both, and outside a repository the time of the build.
 */
export function storyDates(
  { lastChange }: Pick<Site, 'lastChange'>,
  { record }: Pick<PublishedDocument, 'record'>,
  language: Language,
): { readonly published: string; readonly changed: string } {
  committed ??= gitDates(FOLDERS);
  const known = filesOf(record, language).flatMap((file) => committed?.get(file) ?? []);
  const times = (pick: (dates: FileDates) => string): number[] =>
    known.map((dates) => Date.parse(pick(dates))).toSorted((a, b) => a - b);
  const fallback = lastChange === null ? Date.now() : Date.parse(lastChange);
  return {
    published: new Date(times(({ first }) => first)[0] ?? fallback).toISOString(),
    changed: new Date(times(({ last }) => last).at(-1) ?? fallback).toISOString(),
  };
}
