import { findQuantities } from '../facts/targets/find-quantities.ts';
import { isForward, type StoryRecord, type Unit } from '../record.ts';
import { listCues } from '../themes/cues/list-cues.ts';
import { type Doubt, toDoubt } from './doubt.ts';

/** From so many themes on, a unit more often names things in passing. */
const MANY_THEMES = 4;
/** Measures of time, and numbers with no measure, are seldom targets. */
const SELDOM_TARGETS: ReadonlySet<string> = new Set(['time', 'bare']);

const wordsOf = ({ cues }: Unit): string =>
  cues.map(({ theme, words }) => `${theme} by ${words.join('、')}`).join('; ') || 'no cue word';

function doubtsOfTense(unit: Unit, rule: string | undefined): Doubt[] {
  if (rule !== 'fallback' || unit.codedBy !== 'rule') return [];
  return [
    toDoubt(
      'tense-fallback',
      {
        rule: 'tense rule fallback',
        found: `Tense ${unit.tense ?? 'none'}, taken from the units around it.`,
        settle: 'Set tense in the unit: review, situation, plan or procedural.',
        span: unit.span,
      },
      unit.tense === 'plan' ? 1 : 0,
    ),
  ];
}

function doubtsOfThemes(unit: Unit, weak: ReadonlySet<string>): Doubt[] {
  const { themes, cues, span } = unit;
  const settle = 'Set themes in the unit, the most central first.';
  const found = `Themes ${themes.join(', ') || 'none'}.`;
  const doubt = { rule: wordsOf(unit), found, settle, span };
  if (themes.length === 0) return isForward(unit) ? [toDoubt('plan-without-theme', doubt)] : [];
  if (themes.length >= MANY_THEMES) return [toDoubt('many-themes', doubt)];
  const words = cues.flatMap((cue) => cue.words);
  const isWeak = words.length === 1 && words.every((word) => weak.has(word));
  return isWeak && isForward(unit) ? [toDoubt('theme-of-one-weak-cue', doubt)] : [];
}

/** Whether a stretch of a text lies in a place where one of the labels stands. */
function isLabelled(text: string, labels: readonly string[], start: number, end: number): boolean {
  return labels.some((label) => {
    const at = text.lastIndexOf(label, start);
    return at !== -1 && end <= at + label.length;
  });
}

function doubtsOfNumbers(unit: Unit, { targets, frameworks }: StoryRecord): Doubt[] {
  const { span } = unit;
  if (!isForward(unit)) return [];
  if (targets.some((target) => target.span.start < span.end && span.start < target.span.end)) {
    return [];
  }
  const labels = frameworks.map(({ label }) => label);
  // 一批, 一个: one of something is an article more often than a number. A slogan's number is its own.
  const numbers = findQuantities(span.quote).filter(
    ({ kind, numeral, start, fullEnd }) =>
      !SELDOM_TARGETS.has(kind) &&
      numeral !== '一' &&
      !isLabelled(span.quote, labels, start, fullEnd),
  );
  if (numbers.length === 0) return [];
  const words = numbers.map(({ start, fullEnd }) => span.quote.slice(start, fullEnd)).join('、');
  return [
    toDoubt('number-without-target', {
      rule: 'no rule of targets took it',
      found: `A plan with ${words} gave no target.`,
      settle: 'Add it under targets if the text promises it for the future.',
      span,
    }),
  ];
}

/** One doubt a unit in which nobody speaks; one for all of them when nobody does in any. */
function doubtsOfSpeakers(units: readonly Unit[]): Doubt[] {
  const silent = units.filter(({ speaker }) => speaker === null);
  const [first] = silent;
  const doubt = { rule: 'no attribution', found: 'Nobody speaks.' };
  if (first !== undefined && silent.length === units.length && units.length > 1) {
    const found = `Nobody speaks in any of the ${units.length} units.`;
    const settle = 'Set speaker in each unit: a name, a post, or 记者.';
    return [toDoubt('speaker-missing', { ...doubt, found, settle, span: first.span })];
  }
  const settle = 'Set speaker in the unit: a name, a post, or 记者.';
  return silent.map(({ span }) => toDoubt('speaker-missing', { ...doubt, settle, span }));
}

/** Doubts about the units of the body: tense, themes, numbers and who speaks. */
export function doubtsOfUnits(
  record: StoryRecord,
  tenseRules: ReadonlyMap<string, string>,
): Doubt[] {
  const weak = new Set([...listCues()].flatMap(([word, cue]) => (cue.isWeak ? [word] : [])));
  const body = record.units.filter(({ section }) => section === 'body');
  return [
    ...body.flatMap((unit) => [
      ...doubtsOfTense(unit, tenseRules.get(unit.id)),
      ...doubtsOfThemes(unit, weak),
      ...doubtsOfNumbers(unit, record),
    ]),
    ...doubtsOfSpeakers(body),
  ];
}
