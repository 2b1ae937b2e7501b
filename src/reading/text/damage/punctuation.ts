import type { Edit, Mending } from './edit.ts';
import { isTraditional } from './script.ts';
import { matchesOf } from '../matches-of.ts';

/** Small, vertical and half-width forms of Chinese punctuation, as Big5 and Japanese programs write them. */
const USUAL = new Map([
  ['﹐', '，'],
  ['﹑', '、'],
  ['﹒', '．'],
  ['﹔', '；'],
  ['﹕', '：'],
  ['﹖', '？'],
  ['﹗', '！'],
  ['﹙', '（'],
  ['﹚', '）'],
  ['﹝', '〔'],
  ['﹞', '〕'],
  ['︰', '：'],
  ['︵', '（'],
  ['︶', '）'],
  ['︻', '【'],
  ['︼', '】'],
  ['︽', '《'],
  ['︾', '》'],
  ['｡', '。'],
  ['､', '、'],
  ['･', '·'],
  ['｢', '「'],
  ['｣', '」'],
]);
/** The quotation marks of traditional documents, as mainland ones write them. */
const QUOTATION = new Map([
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['｢', '“'],
  ['｣', '”'],
]);

const FORMS = /[﹐-﹒﹔-﹗﹙﹚﹝﹞︰︵︶︻-︾｡-･「」『』]/gu;

/** Punctuation in forms that no rule knows, as the usual; half-width commas and semicolons are usual. */
export function mendPunctuation(text: string): Mending {
  const isForeign = /[「」『』｢｣]/u.test(text) && isTraditional(text);
  const edits: Edit[] = [];
  for (const match of matchesOf(text, FORMS)) {
    const usual = (isForeign ? QUOTATION.get(match[0]) : undefined) ?? USUAL.get(match[0]);
    if (usual === undefined) continue;
    edits.push({ start: match.index, end: match.index + 1, text: usual });
  }
  return { edits, count: edits.length };
}
