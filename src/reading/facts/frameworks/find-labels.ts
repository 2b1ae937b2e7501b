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
import { HINT } from './is-part-of-digits.ts';
import { isOfOthers } from './slogans-of-others.ts';

interface LabelRule {
  readonly find: (text: string) => Label[];
  /** Without it the rule finds nothing: a cheap look before the search. */
  readonly needs: RegExp;
  /** Whether it finds nothing without quotation marks either. */
  readonly isQuoted?: true;
}

/** Any number, or what the rules without one look for. */
const HAS_NUMBER = /[二两双三四五六七八九十百千万\d]|“一|一体的|怎么|怎样|如何/u;
const QUOTATION = /[“"「『]/u;
const QUOTED_NUMBER = /[“"「『][\d一二两双三四五六七八九十]/u;
const NUMBER = /[一二两双三四五六七八九十]/u;

const LABEL_RULES: readonly LabelRule[] = [
  { find: digitLabels, needs: /[“「『][1-9]|\d{3}\p{Script=Han}|[+＋]/u },
  { find: sequenceLabels, needs: QUOTED_NUMBER, isQuoted: true },
  { find: pairLabels, needs: NUMBER },
  { find: joinedLabels, needs: QUOTED_NUMBER, isQuoted: true },
  { find: countLabels, needs: /[二两三四五六七八九十双\d][\p{Script=Han}“]/u },
  {
    find: shortLabels,
    needs: /[“"「『][\p{Script=Han}]{0,4}?[二两双三四五六七八九十]/u,
    isQuoted: true,
  },
  { find: bareLabels, needs: /[三四五六七八九][^大个项条点场道件年月日]\p{Script=Han}{2}/u },
  {
    find: magnitudeLabels,
    needs: /[“"「『](?:[一双十百千万]|[二两三四五六七八九][百千万])/u,
    isQuoted: true,
  },
  { find: questionLabels, needs: /怎么|怎样|如何/u, isQuoted: true },
  { find: gatheredLabels, needs: /为一体的/u },
];

/** What is known by its items alone has three at least; two of anything stand everywhere, but where they open the unit. */
function isTwoOfAnything(text: string, { start, needsItems, declared }: Label): boolean {
  if (needsItems !== true || (declared ?? 0) > 2) return false;
  return text.slice(0, start).trim() !== '' && !IMAGE_OR_QUOTED.test(text.slice(start - 1));
}

/** 两张网, 两把尺, 两支队伍: a classifier of things in hand makes an image even of two; so do quotation marks. */
const IMAGE_OR_QUOTED = /^(?:[“"]|.[“"]|.两[张把支面副])/u;

function overlaps(taken: ReadonlySet<number>, { start, end }: Label): boolean {
  for (let at = start; at < end; at += 1) if (taken.has(at)) return true;
  return false;
}

/** The numbered devices named in a unit's text, in order; where two overlap, the first rule's. Slogans of others are left out. */
export function findLabels(text: string): Label[] {
  if (!HAS_NUMBER.test(text)) return [];
  const labels: Label[] = [];
  const taken = new Set<number>();
  const hasQuotation = QUOTATION.test(text);
  const hasQuotedNumber = hasQuotation && QUOTED_NUMBER.test(text);
  for (const { find, needs, isQuoted } of LABEL_RULES) {
    if (isQuoted === true && !hasQuotation) continue;
    if (!(needs === QUOTED_NUMBER ? hasQuotedNumber : needs.test(text))) continue;
    for (const label of find(text)) {
      if (isTwoOfAnything(text, label) && !HINT.test(text)) continue;
      if (overlaps(taken, label) || isOfOthers(label.text, text.slice(label.end, label.end + 4)))
        continue;
      for (let at = label.start; at < label.end; at += 1) taken.add(at);
      labels.push(label);
    }
  }
  return labels.sort((one, other) => one.start - other.start);
}
