/**
 * Coded units to frameworks: the numbered devices that the text makes its own, with the number of
 * items each announces and the items found. Slogans of the party and the state are not among them.
 */
import type { Framework, Place } from '../record.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../text/repaired-text.ts';
import type { CodedUnit } from '../themes/coded-unit.ts';
import { curlQuotes } from './curl-quotes.ts';
import { findComponents } from './frameworks/find-components.ts';
import { findLabels } from './frameworks/find-labels.ts';
import { chainAfter, findMarkers, type Marker } from './frameworks/find-markers.ts';
import { isDevice } from './frameworks/is-device.ts';
import type { Label } from './frameworks/label.ts';
import { type LabelSite, REACH } from './frameworks/site.ts';
import { unitPlace } from './places/unit-place.ts';

interface Candidate {
  readonly framework: Framework;
  readonly label: Label;
}

/** The frameworks in the order of their labels. Empty when the text has none. */
export function findFrameworks(
  reading: Reading,
  codedUnits: readonly CodedUnit[],
  places: readonly Place[],
  unitPlaces: readonly (readonly string[])[],
): Framework[] {
  const text = curlQuotes(reading.source.text);
  const curled = { ...reading, source: { ...reading.source, text } };
  const markers = findMarkers(curled);
  const candidates: Candidate[] = [];
  reading.units.forEach((unit, index) => {
    const coded = codedUnits[index];
    if (unit.section !== 'body' || coded === undefined) return;
    const labels = findLabels(text.slice(unit.start, unit.end));
    labels.forEach((label, place) => {
      if (isPartOf(label, labels)) return;
      const site = siteOf(curled, index, label, labels[place + 1], markers);
      const components = findComponents(site);
      if (!isDevice(site, components, coded)) return;
      const framework = {
        label: reading.source.text.slice(unit.start + label.start, unit.start + label.end),
        by: coded.speaker === '记者' ? null : coded.speaker,
        place: unitPlace(index, places, unitPlaces)?.name ?? null,
        declared: label.declared,
        components,
        span: spanOf(reading.source, unit.start + label.start, unit.start + label.end),
      };
      candidates.push({ framework, label });
    });
  });
  return withoutRepeats(withoutParts(candidates));
}

function siteOf(
  { source, units }: Reading,
  index: number,
  label: Label,
  nextLabel: Label | undefined,
  markers: readonly Marker[],
): LabelSite {
  const unit = units[index];
  const start = unit?.start ?? 0;
  const text = source.text.slice(start, unit?.end);
  const end = start + label.end;
  const before = text.slice(Math.max(0, label.start - 200), label.start);
  const chain = chainAfter(markers, end);
  const isAnothers = nextLabel !== undefined && (chain[0]?.start ?? 0) >= start + nextLabel.end;
  return {
    label,
    labelEnd: end,
    before: /[^,，。;；:：!！?？\n]*$/u.exec(before)?.[0] ?? '',
    sentenceBefore: before,
    after: source.text.slice(end, Math.min(end + REACH, sentenceEnd(units, index))),
    following: source.text.slice(end, Math.min(end + REACH, gapAfter(units, index))),
    nextLines: () => linesAfter(source.text, units, index),
    markers: isAnothers ? [] : chain,
  };
}

const MOST_UNITS = 400;
const LINE_START = 60;

/** The first words of the units that begin a line of the body, up to a heading or a gap. */
function linesAfter(text: string, units: Reading['units'], index: number): string[] {
  const next = units.slice(index + 1, index + MOST_UNITS);
  const end = next.findIndex(({ section }) => section !== 'body');
  return (end < 0 ? next : next.slice(0, end))
    .filter(({ start }) => /\n\s*$/u.test(text.slice(Math.max(0, start - 6), start)))
    .map(({ start }) => text.slice(start, start + LINE_START));
}

/** End of the last unit of the same sentence. */
function sentenceEnd(units: Reading['units'], index: number): number {
  let last = index;
  while (units[last + 1]?.sentence === units[index]?.sentence && last - index < 60) last += 1;
  return units[last]?.end ?? 0;
}

/** Start of the next gap among the next units; no item is read across it. */
function gapAfter(units: Reading['units'], index: number): number {
  const gap = units.slice(index, index + 40).find(({ section }) => section === 'gap');
  return gap?.start ?? units[Math.min(units.length - 1, index + 40)]?.end ?? 0;
}

/** A device named again is one: the first naming stands, with the items of the one that lists most. */
function withoutRepeats(candidates: readonly Candidate[]): Framework[] {
  const best = new Map<string, Framework>();
  for (const { framework, label } of candidates) {
    const key = keyOf(label);
    const earlier = best.get(key);
    if (earlier === undefined) best.set(key, framework);
    else if (earlier.components.length < framework.components.length) {
      best.set(key, { ...earlier, components: framework.components });
    }
  }
  return Array.from(best.values());
}

/**
 * What a larger device counts off is its item, not a device beside it: all that “一二三四五” does,
 * and of “1234” what doesn't list its own items.
 */
function withoutParts(candidates: readonly Candidate[]): Candidate[] {
  const itemsOf = (kind: Label['kind']): string[] =>
    candidates.flatMap(({ framework, label }) => (label.kind === kind ? framework.components : []));
  const [ofSequences, ofDigits] = [itemsOf('sequence'), itemsOf('digits')];
  const isIn = (items: readonly string[], text: string): boolean =>
    items.some((item) => item.includes(text));
  return candidates.filter(
    ({ framework, label }) =>
      !isIn(ofSequences, label.text) &&
      !(framework.components.length < (label.declared ?? 0) && isIn(ofDigits, label.text)),
  );
}

/** 五大会战 and 新“五大会战” are one device, “双引擎” and 两个发展“引擎” too. */
function keyOf({ text, kind, declared }: Label): string {
  if (kind === 'count') return `${declared ?? 0} ${text.replaceAll(/[“”"]/gu, '').slice(-2)}`;
  return /[“"]([^”"]+)[”"]/u.exec(text)?.[1] ?? text;
}

/** “五个力” in the explanation of “五高五力” is a part of it. */
function isPartOf(label: Label, labels: readonly Label[]): boolean {
  const short = label.text.charAt(0) + label.text.slice(-1);
  return labels.some(
    ({ kind, text, end }) => kind === 'pairs' && end <= label.start && text.includes(short),
  );
}
