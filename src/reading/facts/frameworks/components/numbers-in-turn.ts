import type { ComponentRule } from '../site.ts';

const NUMERALS = ['', '一1', '二两双2', '三3', '四4', '五5', '六6', '七7', '八8', '九9', '十'];
const AFTER_ONE = '(?:个|条|项|大|张|支|套|座|场|根|核|主线|中心|城|极|廊|轴|带|区|园)';
const CLAUSE_MARK = '[^,，;；。:：\\n]';
const REACH_OF_NEXT = 220;

/** By digit, a clause that counts so many; a zero is told by none. */
const CLAUSE_OF = NUMERALS.map((numerals, digit) => {
  if (numerals === '') return null;
  const tail = digit === 1 ? AFTER_ONE : '(?!十|百|千|万|年|月|日|期|是|要|角)\\p{Script=Han}';
  return new RegExp(
    `${CLAUSE_MARK}{0,60}?(?<![第\\d一二三四五六七八九十])[${numerals}]${tail}${CLAUSE_MARK}{0,20}`,
    'u',
  );
});

/**
 * “1234”思路：围绕一个目标，突出两大重点 …: clauses whose numbers follow the label's digits in
 * order. Fewer than announced when the text breaks off.
 */
export const numbersInTurn: ComponentRule = ({ label, following }) => {
  if (label.kind !== 'digits' && label.kind !== 'sequence') return [];
  const found: string[] = [];
  let from = 0;
  for (const digit of label.digits) {
    const next = nextCounted(following, from, digit);
    if (next === null) break;
    found.push(next.clause);
    from = next.end;
  }
  return found.length > 1 ? found : [];
};

function nextCounted(
  text: string,
  from: number,
  digit: number,
): { clause: string; end: number } | null {
  const match = CLAUSE_OF[digit]?.exec(text.slice(from, from + REACH_OF_NEXT)) ?? null;
  if (match === null) return null;
  return { clause: match[0].trim(), end: from + match.index + match[0].length };
}
