import type { StoryRecord } from '../../record.ts';
import { chineseShare } from './chinese-share.ts';

type Encoding = StoryRecord['encoding'];

const MARKS: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

const CANDIDATES: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** So many bytes tell an encoding; even, so that UTF-16 isn't cut. */
const SAMPLE_BYTES = 64 * 1024;

/** Below this share of everyday Chinese a decoding is noise; running text has over 0.5. */
const LEAST_CHINESE_SHARE = 0.25;

/** Latin text with a few stray bytes is read as UTF-8, up to this share of them. */
const MOST_INVALID_SHARE = 0.05;

function encodingByMark(bytes: Uint8Array): Encoding | null {
  const found = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found?.[1] ?? null;
}

/** UTF-16 of a text with Latin letters or line ends shows as NULs at every other byte. */
function encodingByNuls(sample: Uint8Array): Encoding | null {
  if (!sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const pairs = sample.length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encodingByReading(sample: Uint8Array): Encoding | null {
  let best: Encoding | null = null;
  let bestShare = LEAST_CHINESE_SHARE;
  for (const encoding of CANDIDATES) {
    const share = chineseShare(new TextDecoder(encoding).decode(sample));
    if (share > bestShare) [best, bestShare] = [encoding, share];
  }
  return best;
}

function isMostlyValidUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample);
  return text.split('\uFFFD').length - 1 <= text.length * MOST_INVALID_SHARE;
}

/**
 * The encoding that the bytes show, by falling strength of evidence: byte order mark, NULs of
 * UTF-16, validity as UTF-8, the reading that looks most like Chinese. Null when nothing does.
 */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return (
    encodingByMark(bytes) ??
    encodingByNuls(sample) ??
    (isValidUtf8(bytes) ? 'utf-8' : null) ??
    encodingByReading(sample) ??
    (isMostlyValidUtf8(sample) ? 'utf-8' : null)
  );
}
