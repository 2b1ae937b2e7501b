import type { ComponentRule } from '../site.ts';
import { matchesOf } from '../../../text/matches-of.ts';

const CLAUSE = /[^,，。;；:：\n]+/gu;
/** How far behind the label its clauses may begin. */
const REACH = 500;
const LONGEST_ITEM = 40;
const COUNTED = /^[“"]?[二两三四五六七八九十\d]+(?:大|个|项|条|点|件|道|种)?([\p{Script=Han}]+)/u;

/**
 * “四个坚持”。坚持甲，…。坚持乙，…: as many clauses that begin with the label's word, or hold it
 * (三个第一：把发展作为第一要务，…), as it announces; or as many sentences whose first clause does
 * (“三个新”上用劲。产业要有新突破，…。城市要有新面貌，…).
 */
export const parallelHeads: ComponentRule = ({ label, following, markers }) => {
  const word = COUNTED.exec(label.text)?.[1]?.slice(0, 2);
  if (label.kind !== 'count' || word === undefined || (label.declared ?? 0) < 3) return [];
  const near = following.slice(0, REACH);
  if (markers.length > 1 || near.split(word).length <= (label.declared ?? 0)) return [];
  const clauses = matchesOf(near, CLAUSE).map(([clause]) =>
    clause.trim().replace(/^[要即”]+/u, ''),
  );
  const begin = clauses.filter((clause) => clause.startsWith(word));
  const hold = runOf(clauses, (clause) => clause.includes(word) && !clause.includes(label.text));
  const heads = runOf(sentenceHeads(near), (head) => head.includes(word));
  const found = [begin, hold, heads].find(({ length }) => length === label.declared) ?? [];
  return found.map((clause) => clause.slice(0, LONGEST_ITEM));
};

/** The first clause of each sentence behind the label's own. */
function sentenceHeads(near: string): string[] {
  const sentences = near.split(/[。；;\n]+/u).slice(1);
  return sentences.map((sentence) => /^[^,，:：]*/u.exec(sentence.trim())?.[0] ?? sentence);
}

/** The first clauses in a row that pass. */
function runOf(clauses: readonly string[], passes: (clause: string) => boolean): string[] {
  const start = clauses.findIndex(passes);
  if (start < 0) return [];
  const rest = clauses.slice(start);
  const end = rest.findIndex((clause) => !passes(clause));
  return end < 0 ? rest : rest.slice(0, end);
}
