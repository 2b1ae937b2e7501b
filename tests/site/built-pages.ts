import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { keptVersions } from '../../src/build/published/kept-versions.ts';

/** Every file of a built site as a path relative to its folder, in the order of their names. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Every HTML page of a built site. */
export function builtPages(folder: string): { path: string; html: string }[] {
  return builtFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(folder, path), 'utf8') }));
}

/** Where a page is reached below the base: `stories/dongyang/index.html` → `stories/dongyang/`. */
export function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/u, '$1');
}

/**
 * The pages that this build wrote. A kept version of a chart stands as it was first published: it
 * was checked then, and no later rule may change its bytes.
 */
export function writtenPages(folder: string): { path: string; html: string }[] {
  const kept = new Set(
    keptVersions().map(({ chart, hash, language, file }) =>
      [...(language === 'zh' ? ['zh'] : []), 'v', chart, hash, file].join('/'),
    ),
  );
  return builtPages(folder).filter(({ path }) => !kept.has(path));
}

/** Whether a page is a version of a chart, which runs nothing. */
export const isVersion = (path: string): boolean => /^(?:zh\/)?v\//u.test(path);
