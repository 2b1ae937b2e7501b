import type { Label } from './label.ts';
import { countLabels } from './labels/count-labels.ts';
import { digitLabels } from './labels/digit-labels.ts';
import { gatheredLabels } from './labels/gathered-labels.ts';
import { joinedLabels } from './labels/joined-labels.ts';
import { pairLabels } from './labels/pair-labels.ts';
import { sequenceLabels } from './labels/sequence-labels.ts';
import { shortLabels } from './labels/short-labels.ts';
import { isOfOthers } from './slogans-of-others.ts';

const LABEL_RULES = [
  digitLabels,
  sequenceLabels,
  pairLabels,
  joinedLabels,
  countLabels,
  shortLabels,
  gatheredLabels,
];

/** The numbered devices named in a unit's text, in order; where two overlap, the first rule's. Slogans of others are left out. */
export function findLabels(text: string): Label[] {
  const labels: Label[] = [];
  const taken = new Set<number>();
  for (const rule of LABEL_RULES) {
    for (const label of rule(text)) {
      const offsets = Array.from(label.text, (_, index) => label.start + index);
      if (isOfOthers(label.text) || offsets.some((offset) => taken.has(offset))) continue;
      offsets.forEach((offset) => taken.add(offset));
      labels.push(label);
    }
  }
  return labels.sort((one, other) => one.start - other.start);
}
