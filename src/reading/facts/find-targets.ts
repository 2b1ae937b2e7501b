/**
 * Coded units to targets: the numbers that the text states for the future. Counts of measures,
 * results of the past year and the nation's figures are none.
 */
import type { Place, Target } from '../record.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../text/repaired-text.ts';
import type { CodedUnit } from '../themes/coded-unit.ts';
import { curlQuotes } from './curl-quotes.ts';
import { unitPlace } from './places/unit-place.ts';
import { type Course, startCourse } from './targets/course.ts';
import { outlookOf } from './targets/outlook.ts';
import { asReview, isPastForecast } from './targets/past-forecast.ts';
import { contextAfter, mayPromise, type PromiseContext } from './targets/promise-context.ts';
import { type FoundTarget, mayHoldTarget, readStretch } from './targets/read-stretch.ts';
import { splitAsides, type Stretch, toUnitOffset } from './targets/stretch.ts';

/** Without one of these a unit states no number. */
const HAS_NUMBER =
  /[0-9０-９]|[一二两三四五六七八九十百千万亿](?:[一二两三四五六七八九十百千万亿余多]|[个家座条所处项名人户亩公米吨元套辆台场%％成倍番级位强]|$|[,，。、；;”])|百分之|翻|倍|位数|[前第保争进][一二两三四五六七八九十百]|亿/u;

/** The targets in the order of the text. Empty when the text states no number for the future. */
export function findTargets(
  reading: Reading,
  codedUnits: readonly CodedUnit[],
  places: readonly Place[],
  unitPlaces: readonly (readonly string[])[],
): Target[] {
  const { source, units } = reading;
  const outlook = outlookOf(reading);
  const targets: Target[] = [];
  const text = curlQuotes(source.text);
  let course: Course | null = null;
  let context: PromiseContext = null;
  let pastSentence: number | null = null;
  units.forEach((unit, index) => {
    const seen = codedUnits[index];
    const words = text.slice(unit.start, unit.end);
    const before = context;
    if (seen !== undefined && isPastForecast(seen, words, before, outlook.latestYear))
      pastSentence = unit.sentence;
    const isPast = seen !== undefined && pastSentence === unit.sentence;
    const coded = isPast ? asReview(seen) : seen;
    context = contextAfter(before, unit, words, coded?.tense ?? null);
    if (unit.section !== 'body' || coded === undefined) return;
    const place = unitPlace(index, places, unitPlaces);
    const opening = startCourse(
      unit.sentence === index ? null : course,
      mayPromise(coded, words, before, outlook.isThisYearPast),
    );
    course = opening;
    const found: FoundTarget[] = [];
    const stated = new Set<string>();
    const isNumbered = HAS_NUMBER.test(words);
    // What a unit settles matters to the rest of its sentence alone.
    const endsSentence = units[index + 1]?.sentence !== unit.sentence;
    if (!isNumbered && endsSentence) return;
    const stretches = isNumbered ? splitAsides(words) : [whole(words)];
    if (endsSentence && !stretches.some((one) => mayHoldTarget(one, opening))) return;
    for (const stretch of stretches) {
      if (stretch.isAside && !mayHoldTarget(stretch, course)) continue;
      const isLast = stretch.isAside || (endsSentence && stretches.length === 1);
      const read = readStretch(stretch, coded, place, course, outlook, isLast);
      if (!stretch.isAside) course = read.course;
      for (const one of read.found) {
        // An aside often says again what it stands beside: …产值翻番【…完全可以翻倍】.
        const key = numberKey(one);
        if (stretch.isAside && stated.has(key)) continue;
        stated.add(key);
        found.push(one);
      }
    }
    for (const { stretch, claim, ...rest } of found) {
      const start = unit.start + toUnitOffset(stretch, claim.start);
      const end = unit.start + toUnitOffset(stretch, claim.end - 1) + 1;
      const { metric, operator, value, unit: measure } = claim;
      const span = spanOf(source, start, end);
      targets.push({
        metric,
        operator,
        value,
        unit: measure,
        place: place?.name ?? null,
        span,
        ...rest,
      });
    }
  });
  return withoutRepeats(targets);
}

function whole(text: string): Stretch {
  return { text, offsets: null, isAside: false };
}

function numberKey({ claim }: FoundTarget): string {
  return `${claim.operator} ${String(claim.value)} ${claim.unit ?? ''}`;
}

/** The same promise stated twice is one target; the first naming stands. */
function withoutRepeats(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter(({ metric, operator, value, unit, place }) => {
    const key = JSON.stringify([metric, operator, value, unit, place]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
