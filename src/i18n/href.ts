import type { Language } from '../build/site.ts';

/**
 * The address of a page or file of the site: `/stories/` in Chinese under `/repo/` is
 * `/repo/zh/stories/`. Every address goes through here, because project sites are served under a
 * base path that nothing else may know.
 *
 * @param path Begins with a slash and has no language in it; a query and an anchor may follow.
 */
export function href(path: string, language: Language): string {
  return fileHref(language === 'zh' ? `/zh${path}` : path);
}

/** The address of a file that is the same in both languages, like `/data/002.json`. */
export function fileHref(path: string): string {
  if (!path.startsWith('/')) throw new Error(`"${path}" is no path of the site: begin it with /.`);
  return `${base()}${path.slice(1)}`;
}

/** The address with site and base path, for canonical links and feeds. */
export function absoluteHref(path: string, language: Language, site: string): string {
  return new URL(href(path, language), site).href;
}

/** The address of a file that is the same in both languages, with site and base path. */
export function absoluteFileHref(path: string, site: string): string {
  return new URL(fileHref(path), site).href;
}

/** The base path with a slash at both ends. */
function base(): string {
  const path = import.meta.env.BASE_URL;
  return path.endsWith('/') ? path : `${path}/`;
}
