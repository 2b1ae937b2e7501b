/**
 * Coded units to milestones: what the text promises to have begun, built or opened, and by when
 * (利维能等项目建成投产). Amounts and rates are targets.
 */
import type { StoryRecord } from '../record.ts';
import type { Reading } from '../reading.ts';
import { planYear } from '../themes/plan-year.ts';
import type { CodedUnit } from '../themes/coded-unit.ts';
import { spanOf } from '../text/repaired-text.ts';
import { COMPLETES, STATUS_AT_END, THING } from './milestones/status-words.ts';
import { clauseTime } from './targets/clause-time.ts';
import { clauseDeadline } from './targets/deadline.ts';
import { findPlanYear } from './targets/find-plan-year.ts';
import { toMetric } from './targets/to-metric.ts';

type Milestone = StoryRecord['milestones'][number];

const CLAUSE = /[^,，。;；:：!！?？\n]+/gu;
const PROMISES = /确保|力争|推动|实现|必须|加快|争取/u;
const NUMBER = /[\d一二两三四五六七八九十百]+(?:个|条|座|所|家|公里|万|亿|处|宗|%)/u;

/** The milestones in the order of the text. Empty when nothing is promised to be done by a time. */
export function findMilestones(reading: Reading, codedUnits: readonly CodedUnit[]): Milestone[] {
  const year = findPlanYear(reading);
  const { isThisYearPast } = planYear([reading.source.text]);
  const milestones: Milestone[] = [];
  let when: string | null = null;
  reading.units.forEach((unit, index) => {
    if (unit.sentence === index) when = null;
    if (unit.section !== 'body') return;
    const text = reading.source.text.slice(unit.start, unit.end);
    for (const match of text.matchAll(CLAUSE)) {
      const [clause] = match;
      when = clauseDeadline(clause, year, isThisYearPast) ?? when;
      if (
        codedUnits[index]?.tense !== 'plan' ||
        clauseTime(clause, year, isThisYearPast) === 'past'
      )
        continue;
      const found = milestoneIn(clause, when);
      if (found === null) continue;
      const start = unit.start + match.index;
      milestones.push({
        ...found,
        when,
        span: spanOf(reading.source, start, start + clause.length),
      });
    }
  });
  return milestones;
}

/** What a clause promises; null when it names no thing, counts, or has neither date nor promise. */
function milestoneIn(
  clause: string,
  when: string | null,
): Pick<Milestone, 'what' | 'status'> | null {
  const words = clause.trim().replace(/[”"]$/u, '');
  if (!THING.test(words) || NUMBER.test(words) || (when === null && !PROMISES.test(words)))
    return null;
  const status = STATUS_AT_END.exec(words)?.[0];
  if (status !== undefined) {
    const what = toMetric(words.slice(0, -status.length)).replace(
      /(?:早日?|尽快|尽早|项目早)$/u,
      '',
    );
    return what.length > 2 ? { what, status } : null;
  }
  const metric = toMetric(words);
  const done = COMPLETES.exec(metric);
  if (done === null) return null;
  const what = metric.slice(done[0].length);
  return what.length > 3 ? { what, status: done[1] ?? '' } : null;
}
