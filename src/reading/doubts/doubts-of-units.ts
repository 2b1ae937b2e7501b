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

function doubtsOfNumbers(unit: Unit, targets: StoryRecord['targets']): Doubt[] {
  const { span } = unit;
  if (!isForward(unit)) return [];
  if (targets.some((target) => target.span.start < span.end && span.start < target.span.end)) {
    return [];
  }
  // 一批, 一个: one of something is an article more often than a number.
  const numbers = findQuantities(span.quote).filter(
    ({ kind, numeral }) => !SELDOM_TARGETS.has(kind) && numeral !== '一',
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

function doubtsOfSpeaker({ speaker, span }: Unit): Doubt[] {
  if (speaker !== null) return [];
  const settle = 'Set speaker in the unit: a name, a post, or 记者.';
  return [
    toDoubt('speaker-missing', { rule: 'no attribution', found: 'Nobody speaks.', settle, span }),
  ];
}

/** Doubts about the units of the body: tense, themes, numbers and who speaks. */
export function doubtsOfUnits(
  record: StoryRecord,
  tenseRules: ReadonlyMap<string, string>,
): Doubt[] {
  const weak = new Set([...listCues()].flatMap(([word, cue]) => (cue.isWeak ? [word] : [])));
  return record.units
    .filter(({ section }) => section === 'body')
    .flatMap((unit) => [
      ...doubtsOfTense(unit, tenseRules.get(unit.id)),
      ...doubtsOfThemes(unit, weak),
      ...doubtsOfNumbers(unit, record.targets),
      ...doubtsOfSpeaker(unit),
    ]);
}
