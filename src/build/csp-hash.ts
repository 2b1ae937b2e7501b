import { createHash } from 'node:crypto';

/** Base64 of a text's SHA-256, as a content security policy has it. */
export const sha256Base64 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('base64');

/** The source expression by which the content security policy allows exactly this inline text. */
export function cspHash(text: string): `sha256-${string}` {
  return `sha256-${sha256Base64(text)}`;
}
