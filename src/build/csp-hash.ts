import { createHash } from 'node:crypto';

/** The source expression by which the content security policy allows exactly this inline text. */
export function cspHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
