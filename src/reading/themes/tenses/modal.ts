import { hasImperative } from './imperative.ts';

/** Words that hold 要 without its sense of "shall": 重要, 主要, 要素, 要求. */
const COMPOUND =
  /(?:重|主|需|必|首|紧|概|摘|纲|只|想|提|扼|险|索|政|靠)要(?!要)|要(?:素|害|领(?!导|会|先|跑|航)|义(?!无)|么|是(?!要)|件|道|职|塞|点(?!燃|亮|面)|务(?!实|必)|求(?!真务实|实|是)|闻(?!令|风)|事(?!事|不|先)|情(?!系)|目(?!标)|因(?!地|势|时|企|村|人|材))|就要(?=[^,。;]{0,6}了)|将要|快要/gu;
/** A slogan or a question of the agenda in quotation marks orders nothing: “明年怎么干”. */
const SLOGAN = /“[^”]{1,20}”/gu;

const MODAL =
  /要|必须|务必|务求|应当|应该|不得|严禁|切忌|务须|不准|不许|决不能|绝不能|一刻也不能|[一半]\S{1,3}不能/gu;

/** Verbs of seeing what is: told to see something is no order to act. */
const PERCEIVE =
  /^[^,。;]{0,6}?(?:看到|认识到|意识到|清醒看|正视|明白|懂得|知道)|^[^,。;]{0,4}?清醒(?:地)?认识|^[^,。;]{0,8}?把握[^。;]{0,60}?(?:没有变|不会变|没有改变|不变)/u;

const blank = (found: string): string => '·'.repeat(found.length);

/** Offsets of the words for "shall" (要, 必须, 务必) in a unit's words, in order; those of 重要 or 要素 are none. */
export function findModals(words: string): number[] {
  const plain = words.replace(SLOGAN, blank).replace(COMPOUND, blank);
  return Array.from(plain.matchAll(MODAL), ({ index }) => index);
}

/** Whether a "shall" only asks to see what is, and no clause after it gives an order. */
function onlyPerceives(after: string): boolean {
  const clauseEnd = after.search(/[,;:]/u);
  return PERCEIVE.test(after) && (clauseEnd < 0 || !hasImperative(after.slice(clauseEnd)));
}

/** Offset of the first "shall" that asks for more than seeing what is; -1 when there is none. */
export function findDirective(words: string): number {
  return findModals(words).find((at) => !onlyPerceives(words.slice(at + 1, at + 200))) ?? -1;
}
