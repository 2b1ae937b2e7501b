/**
 * Coded units to milestones: what the text promises to have begun, built or opened, and by when
 * (利维能等项目建成投产). Amounts and rates are targets.
 */
import type { StoryRecord } from '../record.ts';
import type { Reading } from '../reading.ts';
import type { CodedUnit } from '../themes/coded-unit.ts';
import { spanOf } from '../text/repaired-text.ts';
import { COMPLETES, COMPLETES_OF, STATUS_AT_END, THING } from './milestones/status-words.ts';
import { clauseTime } from './targets/clause-time.ts';
import { clauseDeadline } from './targets/deadline.ts';
import { outlookOf } from './targets/outlook.ts';
import { toMetric } from './targets/to-metric.ts';
import { matchesOf } from '../text/matches-of.ts';

type Milestone = StoryRecord['milestones'][number];

const CLAUSE = /[^,，。;；:：!！?？\n]+/gu;
const PROMISES = /确保|力争|推动|实现|必须|加快|争取/u;
const NUMBER = /[\d一二两三四五六七八九十百]+(?:个|条|座|所|家|公里|万|亿|处|宗|%)/u;

/** The milestones in the order of the text. Empty when nothing is promised to be done by a time. */
export function findMilestones(reading: Reading, codedUnits: readonly CodedUnit[]): Milestone[] {
  const { planYear: year, isThisYearPast } = outlookOf(reading);
  const milestones: Milestone[] = [];
  reading.units.forEach((unit, index) => {
    const text = reading.source.text.slice(unit.start, unit.end);
    const isPlan = unit.section === 'body' && codedUnits[index]?.tense === 'plan';
    if (!isPlan || !THING.test(text)) return;
    for (const match of matchesOf(text, CLAUSE)) {
      const [clause] = match;
      const found = milestoneIn(clause);
      if (found === null || clauseTime(clause, year, isThisYearPast) === 'past') continue;
      const start = unit.start + match.index;
      const before = sentenceBefore(reading, index, start);
      const when =
        clauseDeadline(clause, year, isThisYearPast) ??
        clauseDeadline(before, year, isThisYearPast);
      if (when === null && !PROMISES.test(clause)) continue;
      const span = spanOf(reading.source, start, start + clause.length);
      milestones.push({ ...found, when, span });
    }
  });
  return milestones;
}

const REACH = 400;

/** The words of the sentence before an offset, as far back as a date in it may stand. */
function sentenceBefore({ source, units }: Reading, index: number, offset: number): string {
  const first = units[units[index]?.sentence ?? index]?.start ?? offset;
  return source.text.slice(Math.max(first, offset - REACH), offset);
}

/** What a clause promises; null when it names no thing or counts. */
function milestoneIn(clause: string): Pick<Milestone, 'what' | 'status'> | null {
  if (!THING.test(clause) || NUMBER.test(clause)) return null;
  const words = clause.trim().replace(/[”"]$/u, '');
  const status = STATUS_AT_END.exec(words)?.[0];
  if (status !== undefined) {
    const what = toMetric(words.slice(0, -status.length)).replace(
      /(?:早日?|尽快|尽早|项目早)$/u,
      '',
    );
    return what.length > 2 ? { what, status } : null;
  }
  const metric = toMetric(words);
  const [, thing, end] = COMPLETES_OF.exec(metric) ?? [];
  if (thing !== undefined && end !== undefined && THING.test(thing))
    return { what: thing, status: end };
  const done = COMPLETES.exec(metric);
  if (done === null) return null;
  const what = metric.slice(done[0].length);
  return what.length > 3 ? { what, status: done[1] ?? '' } : null;
}
