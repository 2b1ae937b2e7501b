import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { draftCoding } from '../../reading/draft-coding.ts';
import type { StoryRecord } from '../../reading/record.ts';
import { codingToYaml } from './coding-to-yaml.ts';
import { codingPaths } from './draft-path.ts';

/**
 * Writes the coding of a document ready for correction, from what the rules read; never over a file
 * that is there. The line that says what was done.
 */
export function writeDraft(record: StoryRecord): string {
  const { final, draft } = codingPaths(record.id);
  const there = [final, draft].find((path) => existsSync(path));
  if (there !== undefined) return `${there} is there already; nothing written.`;
  mkdirSync(dirname(draft), { recursive: true });
  writeFileSync(draft, codingToYaml(draftCoding(record)));
  return `${draft} written. Correct it, then rename it to ${final}.`;
}
