import type { RepairedText } from '../reading/text/repaired-text.ts';

/**
 * The raw text with each masked stretch (a telephone number, an e-mail address) blotted out, one
 * bullet a UTF-16 unit, so that every offset stays where it is.
 */
export function maskRaw({ raw, map }: RepairedText): string {
  const parts: string[] = [];
  let end = 0;
  for (const { kind, rawStart, rawEnd } of map) {
    if (kind !== 'mask') continue;
    parts.push(raw.slice(end, rawStart), '•'.repeat(rawEnd - rawStart));
    end = rawEnd;
  }
  parts.push(raw.slice(end));
  return parts.join('');
}
