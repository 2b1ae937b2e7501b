/**
 * Coded units to frameworks: the numbered devices that the text makes its own, with the number of
 * items each announces and the items found. A slogan of the province or the prefecture carries the body
 * that the text names; what everybody cites of the party and the state is not among them.
 */
import type { Framework, Place } from '../record.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../text/repaired-text.ts';
import type { CodedUnit } from '../themes/coded-unit.ts';
import { curlQuotes } from './curl-quotes.ts';
import { bodyAbove } from './frameworks/body-above.ts';
import { type Candidate, deviceKey, withoutParts, withoutRepeats } from './frameworks/candidate.ts';
import { findComponents } from './frameworks/find-components.ts';
import { findLabels } from './frameworks/find-labels.ts';
import { findMarkers } from './frameworks/find-markers.ts';
import { canBeDevice, isDefined, isDevice } from './frameworks/is-device.ts';
import type { Label } from './frameworks/label.ts';
import { readSite } from './frameworks/read-site.ts';
import { unitPlace } from './places/unit-place.ts';

/** A device is looked at where it is named first; a text that names one a hundred times says no more. */
const MOST_NAMINGS = 20;

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
  const namings = new Map<string, number>();
  const candidates: Candidate[] = [];
  reading.units.forEach((unit, index) => {
    const coded = codedUnits[index];
    const isHeading = unit.section === 'heading';
    if ((unit.section !== 'body' && !isHeading) || coded === undefined) return;
    const labels = ownLabels(findLabels(text.slice(unit.start, unit.end)));
    labels.forEach((label, place) => {
      const key = deviceKey(label);
      namings.set(key, (namings.get(key) ?? 0) + 1);
      if ((namings.get(key) ?? 0) > MOST_NAMINGS) return;
      const site = readSite(curled, index, label, labels[place + 1], markers);
      if (!isHeading && !canBeDevice(site)) return;
      const components = findComponents(site);
      // A heading that only names a device says nothing that the text below it doesn't.
      if (isHeading ? components.length < 2 : !isDevice(site, components, coded)) return;
      const [start, end] = [unit.start + label.start, unit.start + label.end];
      const of = unitPlace(index, places, unitPlaces);
      const above = bodyAbove(site.before, of);
      const speaker = coded.speaker === '记者' ? null : coded.speaker;
      const framework = {
        label: reading.source.text.slice(start, end),
        by: above === null ? speaker : above.name,
        place: of?.name ?? null,
        declared: label.declared,
        components,
        span: spanOf(reading.source, start, end),
      };
      candidates.push({ framework, label, isDefined: isDefined(site) });
    });
  });
  return withoutRepeats(withoutParts(candidates));
}

/** Without the parts of a slogan that the unit explains: “五个力” in the explanation of “五高五力”. */
function ownLabels(labels: readonly Label[]): readonly Label[] {
  const pairs = labels.filter(({ kind }) => kind === 'pairs').slice(0, MOST_NAMINGS);
  if (pairs.length === 0) return labels;
  return labels.filter((label) => {
    const short = label.text.charAt(0) + label.text.slice(-1);
    return !pairs.some(({ text, end }) => end <= label.start && text.includes(short));
  });
}
