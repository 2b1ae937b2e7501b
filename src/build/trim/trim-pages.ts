import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { scriptWords, trimPage } from './trim-page.ts';
import type { ScriptWords } from './trim-page.ts';

const SOURCES = /<script[^>]*\ssrc="[^"]*?([^/"]+\.js)"/gu;
const IMPORTS = /["'`]\.\/([\w.-]+\.js)["'`]/gu;

const named = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, name = '']) => name);

/** Finds the words of a page's scripts and of all that they import; pages of a kind share them. */
function wordsIn(files: ReadonlyMap<string, string>): (html: string) => ScriptWords {
  const known = new Map<string, ScriptWords>();
  return (html) => {
    const found = new Set(named(html, SOURCES));
    const key = [...found].join(' ');
    for (const name of found) {
      for (const imported of named(files.get(name) ?? '', IMPORTS)) found.add(imported);
    }
    const words = known.get(key) ?? scriptWords([...found].map((name) => files.get(name) ?? ''));
    known.set(key, words);
    return words;
  };
}

/**
 * Trims every page of a built site. Embeds and versions, which have no stylesheet of the site, stay
 * as they are.
 *
 * @param folder where the site is
 */
export function trimPages(folder: string): void {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const scripts = globSync('_astro/*.js', { cwd: folder });
  const wordsOf = wordsIn(new Map(scripts.map((path) => [basename(path), read(path)])));
  for (const path of globSync('**/*.html', {
    cwd: folder,
    exclude: ['embed/**', 'v/**', 'zh/embed/**', 'zh/v/**'],
  })) {
    const html = read(path);
    writeFileSync(join(folder, path), trimPage(html, wordsOf(html)));
  }
}
