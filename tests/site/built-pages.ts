import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

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
