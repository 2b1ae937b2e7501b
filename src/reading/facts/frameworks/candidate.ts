import type { Framework } from '../../record.ts';
import type { Label } from './label.ts';

/** A device as read at one of its namings. */
export interface Candidate {
  readonly framework: Framework;
  readonly label: Label;
  /** Whether it opens its sentence and is defined there: 三场硬仗，就是…. */
  readonly isDefined: boolean;
}

/** 五大会战 and 新“五大会战” are one device, “双引擎” and 两个发展“引擎” too: what tells devices apart. */
export function deviceKey({ text, kind, declared }: Label): string {
  if (kind === 'count') return `${declared ?? 0} ${text.replaceAll(/[“”"]/gu, '').slice(-2)}`;
  return /[“"]([^”"]+)[”"]/u.exec(text)?.[1] ?? text;
}

/** A device named again is one: the first naming stands, with the items of the one that lists most. */
export function withoutRepeats(candidates: readonly Candidate[]): Framework[] {
  const best = new Map<string, Framework>();
  for (const { framework, label } of candidates) {
    const key = deviceKey(label);
    const earlier = best.get(key);
    if (earlier === undefined) best.set(key, framework);
    else if (earlier.components.length < framework.components.length) {
      best.set(key, { ...earlier, components: framework.components });
    }
  }
  return Array.from(best.values());
}

/**
 * What “一二三四五” or a device that gathers counts off is its item, not a device beside it, unless a sentence
 * of its own defines it. The parts of “1234” are devices.
 */
export function withoutParts(candidates: readonly Candidate[]): Candidate[] {
  const items = [...itemsOf(candidates, 'sequence'), ...itemsOf(candidates, 'gathered')];
  return candidates.filter(({ framework, label, isDefined }) => {
    const isPartial = framework.components.length < (label.declared ?? 0);
    return (isDefined && !isPartial) || !isIn(items, label.text);
  });
}

/** No text has more devices of this kind; what is beyond is noise. */
const MOST_ITEMS = 500;

function itemsOf(candidates: readonly Candidate[], kind: Label['kind']): string[] {
  const ofKind = candidates.filter(({ label }) => label.kind === kind);
  const items = new Set(ofKind.flatMap(({ framework }) => framework.components));
  return Array.from(items).slice(0, MOST_ITEMS);
}

function isIn(items: readonly string[], text: string): boolean {
  return items.some((item) => item.includes(text));
}
