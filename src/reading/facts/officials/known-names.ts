import type { Reading } from '../../reading.ts';
import { findPostEnds } from './posts.ts';
import { readName } from './read-name.ts';
import { canEndName } from './name-ends.ts';

const NOBODY: ReadonlySet<string> = new Set();
const CLAUSE_START = /(?:^|[,，。;；:：!！?？”"\n])\s*(?=\p{Script=Han})/gu;
const SPEAKS = /(?:在[^,，。]{0,12})?(?:强调|指出|要求|表示|认为|说[,，:：]|称[,，:：])/uy;

/**
 * The names whose end is sure somewhere in the text: after a post, or before a verb of speech at
 * the head of a clause (胡刚强调). They settle the names whose end is open elsewhere.
 */
export function findKnownNames({ source, units }: Reading): Set<string> {
  const known = new Set<string>();
  for (const unit of units) {
    if (unit.section === 'boilerplate' || unit.section === 'gap') continue;
    const text = source.text.slice(unit.start, unit.end);
    for (const post of findPostEnds(text)) addName(known, text, post.end, false);
    for (const match of text.matchAll(CLAUSE_START)) {
      addName(known, text, match.index + match[0].length, true);
    }
  }
  return known;
}

function addName(known: Set<string>, text: string, at: number, mustSpeak: boolean): void {
  const name = readName(text, at, NOBODY);
  if (name === null || !canEndName(text, name.end)) return;
  SPEAKS.lastIndex = name.end;
  if (!mustSpeak || SPEAKS.test(text)) known.add(name.name);
}
