/** A page with what it needs of its stylesheet, and with a policy that allows nothing else. */
import { cspHash } from '../csp-hash.ts';
import { trimStylesheet } from './trim-stylesheet.ts';
import type { HasName } from './trim-stylesheet.ts';

const STYLES = /<style[^>]*>(.*?)<\/style>/gsu;
const INLINE_SCRIPTS = /<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gsu;
const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/u;
const LANGUAGE = /<html[^>]*\slang="([a-z]+)/u;
const NAMES = /\s(?:class|id)="([^"]*)"/gu;

const captured = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** Words of scripts: whole names, and beginnings of names that a script puts together. */
export interface ScriptWords {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** Every word of the texts; one that ends in a hyphen is a beginning. */
export function scriptWords(texts: readonly string[]): ScriptWords {
  const words = new Set(texts.flatMap((text) => text.match(/[\w-]+/gu) ?? []));
  return { words, beginnings: [...words].filter((word) => /^[a-z][\w-]*-$/u.test(word)) };
}

function namesOf(html: string, inline: readonly string[], later: ScriptWords): HasName {
  const names = new Set(captured(html, NAMES).flatMap((value) => value.split(/\s+/u)));
  names.add(`lang:${LANGUAGE.exec(html)?.[1] ?? ''}`);
  const own = scriptWords(inline);
  return (name) =>
    names.has(name) ||
    [own, later].some(
      ({ words, beginnings }) =>
        words.has(name) || beginnings.some((start) => name.startsWith(start)),
    );
}

/** A directive without hashes of texts that the page doesn't have. */
function keepHashes(directive: string, texts: readonly string[]): string {
  const allowed = new Set(texts.map((text) => `'${cspHash(text)}'`));
  const sources = directive.split(' ').filter((source) => source !== '');
  return sources.filter((source) => !source.startsWith("'sha") || allowed.has(source)).join(' ');
}

/** The site's own files are allowed as such, so only what stands in the page needs a hash. */
function trimPolicy(policy: string, inline: readonly string[], style: string): string {
  const directives = policy.split(';').flatMap((directive) => directive.trim() || []);
  return directives
    .map((directive) => {
      if (directive.startsWith('script-src')) return keepHashes(directive, inline);
      if (!directive.startsWith('style-src')) return directive;
      return `${keepHashes(directive, [])} '${cspHash(style)}'`;
    })
    .join(';');
}

/** Elements around which white space shows nothing, as long as nothing else stands there. */
const BLOCK =
  'address|article|aside|blockquote|body|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|html|li|link|main|meta|nav|ol|p|search|section|summary|table|tbody|td|th|thead|title|tr|ul';
const PREFORMATTED = /(<(pre|script|style|textarea)\b.*?<\/\2>)/su;
/** Both forms begin with a space, or the second would be tried between any two letters. */
const AROUND_BLOCKS = new RegExp(
  `\\s+(?=</?(?:${BLOCK})\\b)|\\s(?<=</?(?:${BLOCK})(?:\\s[^<>]*)?>\\s)\\s*`,
  'gu',
);

/** The page without white space that no reader sees. */
function closeUp(html: string): string {
  return html
    .split(PREFORMATTED)
    .filter((_, index) => index % 3 !== 2)
    .map((piece, index) => (index % 2 === 0 ? piece.replace(AROUND_BLOCKS, '') : piece))
    .join('');
}

/**
 * @param html a whole page; one without a stylesheet or a policy comes back as it is
 * @param later words of the scripts that the page can load
 */
export function trimPage(html: string, later: ScriptWords): string {
  const policy = POLICY.exec(html)?.[0];
  const css = captured(html, STYLES).join('');
  if (policy === undefined || css === '') return html;
  const inline = captured(html, INLINE_SCRIPTS);
  const style = trimStylesheet(css, namesOf(html, inline, later));
  let element = `<style>${style}</style>`;
  return closeUp(html)
    .replace(POLICY, () => trimPolicy(policy, inline, style))
    .replace(STYLES, () => {
      const kept = element;
      element = '';
      return kept;
    });
}
