import type { AttributionFinder } from './find-attribution.ts';

/**
 * Speakers of quotations that run over several units and name their speaker only at the end
 * (“……。……。”张某某指出。): for each unit of such a quotation its speaker, else null. Parallel to
 * the words of the units.
 */
export function findQuotationSpeakers(
  words: readonly string[],
  findAttribution: AttributionFinder,
): (string | null)[] {
  const speakers = words.map((): string | null => null);
  let opened = -1;
  words.forEach((unit, index) => {
    const opens = unit.lastIndexOf('“');
    const closes = unit.lastIndexOf('”');
    if (opened >= 0 && closes >= 0) {
      const attribution = findAttribution(unit, null);
      if (attribution?.isClosing) speakers.fill(attribution.speaker, opened, index + 1);
      opened = -1;
    }
    if (opens > closes) opened = index;
  });
  return speakers;
}
