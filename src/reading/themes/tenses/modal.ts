import { hasImperative } from './imperative.ts';
import { matchesOf } from '../../text/matches-of.ts';

const MODAL =
  /要|必须|务必|务求|应当|应该|(?<!要)不得(?![,。;、”]|$)|严禁|切忌|务须|不准|不许|决不能|绝不能|一刻也不能|[一半]\S{1,3}不能/gu;

/** Before 要, these make another word of it: 重要, 主要, 需要. */
const BEFORE = '重主需必首紧概摘纲只想提扼险索政靠将快';
/** After 要, these do: 要素, 要求, 要务; but not 要求真务实, 要务实. */
const AFTER =
  /^(?:素|害|不得|领(?!导|会|先|跑|航)|义(?!无)|么|是(?!要)|件|道|职|塞|点(?!燃|亮|面)|务(?!实|必)|求(?!真务实|实|是)|闻(?!令|风)|事(?!事|不|先)|情(?!系)|目(?!标)|因(?!地|势|时|企|村|人|材))/u;
/** 再不努力|就要垫底 warns. */
const LEST = /(?:再不|否则|不然|要不)[^。;]{0,12}就$/u;
/** 2023年…就要通车了 is a forecast. */
const SOON = /^[^,。;]{0,6}了/u;

/**
 * A slogan or a question of the agenda in quotation marks orders nothing: “明年怎么干”. A sentence
 * that is quoted whole is no slogan.
 */
const SLOGAN = /(?!^“[^”]*[。!]”?$)“[^”]{1,20}”/gu;

/** Verbs of seeing what is: told to see something is no order to act. */
const PERCEIVE =
  /^[^,。;]{0,6}?(?:看到|认识到|意识到|清醒看|正视|明白|懂得|知道|掂量|反思|反省|检视)|^[^,。;]{0,4}?清醒(?:地)?认识|^[^,。;]{0,8}?把握[^。;]{0,60}?(?:没有变|不会变|没有改变|不变)/u;

function isOtherWord(words: string, at: number): boolean {
  if (words.charAt(at) !== '要') return false;
  const after = words.slice(at + 1, at + 9);
  const before = words.charAt(at - 1);
  if (before === '就' && LEST.test(words.slice(Math.max(0, at - 16), at))) return true;
  if (before !== '' && BEFORE.includes(before) && !after.startsWith('要')) return true;
  return AFTER.test(after) || (before === '就' && SOON.test(after));
}

/** Offsets of the words for "shall" (要, 必须, 务必) in a unit's words, in order; those of 重要 or 要素 are none. */
export function findModals(words: string): number[] {
  const plain: number[] = [];
  for (const { index } of matchesOf(words, MODAL)) {
    if (!isOtherWord(words, index)) plain.push(index);
  }
  if (plain.length === 0 || !words.includes('“')) return plain;
  const slogans = matchesOf(words, SLOGAN).map(({ index, 0: slogan }) => ({
    start: index,
    end: index + slogan.length,
  }));
  return plain.filter((at) => !slogans.some(({ start, end }) => start <= at && at < end));
}

/** Whether a "shall" only asks to see what is, and no clause after it gives an order. */
function onlyPerceives(after: string): boolean {
  if (!PERCEIVE.test(after)) return false;
  const clauseEnd = after.search(/[,;:]/u);
  return clauseEnd < 0 || !hasImperative(after.slice(clauseEnd));
}

/** Offset of the first of the "shall"s that asks for more than seeing what is; -1 when there is none. */
export function findDirective(words: string, modals: readonly number[]): number {
  return modals.find((at) => !onlyPerceives(words.slice(at + 1, at + 200))) ?? -1;
}
