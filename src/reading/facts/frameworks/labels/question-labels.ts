import type { Label } from '../label.ts';
import { splitOutside } from '../split-list.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const QUESTIONS = /“([^”\n]{6,60})”/gu;
const ASKS = /怎么|怎样|如何|[干做抓]什么|什么程度|谁来/u;

/** “今年怎么看、明年怎么干、未来怎么谋”: the questions that a meeting goes by, three at least. */
export function questionLabels(text: string): Label[] {
  return matchesOf(text, QUESTIONS).flatMap((match) => {
    const questions = splitOutside(match[1] ?? '', '、，,？');
    if (questions.length < 3 || !questions.every((question) => ASKS.test(question))) return [];
    const start = match.index + 1;
    const end = start + (match[1] ?? '').length;
    const declared = questions.length;
    return [{ text: match[1] ?? '', start, end, declared, kind: 'questions', digits: [] }];
  });
}
