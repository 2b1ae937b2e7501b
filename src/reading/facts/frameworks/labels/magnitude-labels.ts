import type { Label } from '../label.ts';
import { nameTail } from '../nouns.ts';
import { quotedLabel } from './quoted-label.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const MAGNITUDES = /[“"「『]((?!千万|百万|十万)[双十百千万]{2,4})[”"」』]/gu;

/** “十百千”培育计划, “双百”行动: numbers of several sizes in quotation marks, called a campaign; how many items is left open. */
export function magnitudeLabels(text: string): Label[] {
  return matchesOf(text, MAGNITUDES).flatMap((match) => {
    const end = match.index + match[0].length;
    if (nameTail(text.slice(end, end + 24)) === '') return [];
    return [{ ...quotedLabel(text, match), declared: null, kind: 'count', digits: [] }];
  });
}
