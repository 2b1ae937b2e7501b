import type { Reading } from '../../reading.ts';
import type { Paragraph, PlaceNames } from './unit-places.ts';
import { matchesOf } from '../../text/matches-of.ts';

/** Verbs that follow the name of whoever is quoted. */
export const SPEECH_VERBS = /(?:说|指出|强调|表示|要求|称|认为|提出|指示|坦言)/u;

const AFTER_POST = /(?:书记|县长|市长|区长|旗长|主任|主席)(?=([\p{Script=Han}·]{2,4}))/gu;
const BEFORE_VERB =
  /(?<=([\p{Script=Han}·]{2,4}))(?:还|也|又)?(?:说|指出|强调|表示|要求|称|认为|提出)/gu;

/**
 * Who speaks for which place of a digest: names after a post in a paragraph that names one place
 * only, and that speak somewhere in the text. Code by name; empty when nobody is found.
 */
export function findSpeakers(
  { source }: Reading,
  paragraphs: readonly Paragraph[],
  places: readonly PlaceNames[],
): Map<string, string> {
  const speaking = namesBeforeVerbs(source.text);
  const speakers = new Map<string, string>();
  let last: string | null = null;
  for (const { text, isHeading } of paragraphs) {
    const named = places.filter(({ names }) => names.some((name) => text.includes(name)));
    if (isHeading || named.length > 1) last = null;
    else last = named[0]?.code ?? last;
    if (last === null) continue;
    for (const [, after = ''] of matchesOf(text, AFTER_POST)) {
      const name = [4, 3, 2]
        .map((length) => after.slice(0, length))
        .find((one) => speaking.has(one));
      if (name !== undefined && !speakers.has(name)) speakers.set(name, last);
    }
  }
  return speakers;
}

/** The two to four characters before each verb of speech: the name is among their endings. */
function namesBeforeVerbs(text: string): Set<string> {
  const names = new Set<string>();
  for (const match of matchesOf(text, BEFORE_VERB)) {
    const before = match[1] ?? '';
    for (let length = 2; length <= before.length; length += 1) names.add(before.slice(-length));
  }
  return names;
}
