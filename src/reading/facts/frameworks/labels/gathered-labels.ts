import type { Label } from '../label.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const GATHERED =
  /为一体的([\p{Script=Han}“”]{2,16}?(?:工程|行动|计划|体系|战略|格局|机制|模式))(?!\p{Script=Han}{0,2}(?:工程|行动|计划))/gu;

/** 甲、乙、丙为一体的城乡能级提升工程: a device that gathers items without counting them. */
export function gatheredLabels(text: string): Label[] {
  return matchesOf(text, GATHERED).map((match) => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    return {
      text: name,
      start: end - name.length,
      end,
      declared: null,
      kind: 'gathered',
      digits: [],
    };
  });
}
