import type { Scene } from './scene.ts';
import { canEndName } from './name-ends.ts';
import { readName } from './read-name.ts';
import { matchesOf } from '../../text/matches-of.ts';

const NOBODY: ReadonlySet<string> = new Set();
const SPEAKS = /强调|指出|要求|表示|认为|(?:说|称)[,，:：]/gu;
/** The head of a clause up to a verb of speech, without 在会上 between: 胡刚|在会上强调. */
const HEAD = /(?:^|[,，。;；:：!！?？”"\s])(\p{Script=Han}{2,4}?)(?:在[^,，。；;]{0,12})?$/u;
const REACH = 24;

/**
 * The names whose end is sure somewhere in the text: after a post, or before a verb of speech at
 * the head of a clause (胡刚强调). They settle the names whose end is open elsewhere.
 */
export function findKnownNames(text: string, scenes: readonly Scene[]): Set<string> {
  const known = new Set<string>();
  for (const scene of scenes) {
    for (const { end } of scene.posts) {
      const name = readName(scene.text, end, NOBODY);
      if (name !== null && canEndName(scene.text, name.end)) known.add(name.name);
    }
  }
  for (const { index } of matchesOf(text, SPEAKS)) {
    const head = HEAD.exec(text.slice(Math.max(0, index - REACH), index))?.[1];
    if (head !== undefined && readName(head, 0, NOBODY)?.end === head.length) known.add(head);
  }
  return known;
}
