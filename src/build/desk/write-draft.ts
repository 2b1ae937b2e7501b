import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Coding } from '../../reading/coding.ts';
import { codingToYaml } from './coding-to-yaml.ts';

/** @throws {Error} when a file is there: what an editor has corrected is never written over. */
export function writeDraft(path: string, coding: Coding): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, codingToYaml(coding), { flag: 'wx' });
}
