import { escapeMarkup } from '../../charts/svg-markup.ts';
import { languageTag } from '../../i18n/language-tag.ts';
import type { Lang } from '../../tables/table.ts';
import { usedStyles } from '../embed/used-styles.ts';

export interface VersionTools {
  readonly document: Document;
  /** The stylesheets from which each page takes what it needs. */
  readonly css: string;
  /** Base64 of a text's SHA-256, for the policy. */
  readonly hash: (text: string) => string;
}

/**
 * A page that needs no other file to look as it did, and runs nothing: it must read the same after
 * the site around it has changed.
 *
 * @param body markup of the page's `<main>`
 */
export function versionDocument(
  { lang, title }: { readonly lang: Lang; readonly title: string },
  body: string,
  { document, css, hash }: VersionTools,
): string {
  const style = usedStyles(css, `<main>${body}</main>`, { lang, document });
  const policy = `default-src 'none';style-src 'sha256-${hash(style)}'`;
  return [
    `<!doctype html><html lang="${languageTag(lang)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    `<title>${escapeMarkup(title)}</title><meta name="robots" content="noindex">`,
    `<style>${style}</style></head><body><main>${body}</main></body></html>\n`,
  ].join('');
}
