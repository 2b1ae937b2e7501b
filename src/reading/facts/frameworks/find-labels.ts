import type { Label } from './label.ts';
import { bareLabels } from './labels/bare-labels.ts';
import { countLabels } from './labels/count-labels.ts';
import { digitLabels } from './labels/digit-labels.ts';
import { gatheredLabels } from './labels/gathered-labels.ts';
import { joinedLabels } from './labels/joined-labels.ts';
import { magnitudeLabels } from './labels/magnitude-labels.ts';
import { pairLabels } from './labels/pair-labels.ts';
import { questionLabels } from './labels/question-labels.ts';
import { sequenceLabels } from './labels/sequence-labels.ts';
import { shortLabels } from './labels/short-labels.ts';
import { isOfOthers } from './slogans-of-others.ts';

interface LabelRule {
  readonly find: (text: string) => Label[];
  /** Without it the rule finds nothing: a cheap look before the search. */
  readonly needs: RegExp;
}

const QUOTED_NUMBER = /[“"「『][\d一二两双三四五六七八九十]/u;
const NUMBER = /[一二两双三四五六七八九十]/u;

const LABEL_RULES: readonly LabelRule[] = [
  { find: digitLabels, needs: /[“「『][1-9]|\d{3}\p{Script=Han}|[+＋]/u },
  { find: sequenceLabels, needs: QUOTED_NUMBER },
  { find: pairLabels, needs: NUMBER },
  { find: joinedLabels, needs: QUOTED_NUMBER },
  { find: countLabels, needs: /[二两三四五六七八九十双\d][\p{Script=Han}“]/u },
  { find: shortLabels, needs: /[“"「『][\p{Script=Han}]{0,4}?[二两双三四五六七八九十]/u },
  { find: bareLabels, needs: /[三四五六七八九]\p{Script=Han}{3}/u },
  { find: magnitudeLabels, needs: /[“"「『](?:[一双十百千万]|[二两三四五六七八九][百千万])/u },
  { find: questionLabels, needs: /怎么|怎样|如何/u },
  { find: gatheredLabels, needs: /为一体的/u },
];

/** The numbered devices named in a unit's text, in order; where two overlap, the first rule's. Slogans of others are left out. */
export function findLabels(text: string): Label[] {
  const labels: Label[] = [];
  const taken = new Set<number>();
  const hasQuotedNumber = QUOTED_NUMBER.test(text);
  for (const { find, needs } of LABEL_RULES) {
    if (!(needs === QUOTED_NUMBER ? hasQuotedNumber : needs.test(text))) continue;
    for (const label of find(text)) {
      const offsets = Array.from(label.text, (_, index) => label.start + index);
      if (
        isOfOthers(label.text, text.slice(label.end, label.end + 4)) ||
        offsets.some((offset) => taken.has(offset))
      )
        continue;
      offsets.forEach((offset) => taken.add(offset));
      labels.push(label);
    }
  }
  return labels.sort((one, other) => one.start - other.start);
}
