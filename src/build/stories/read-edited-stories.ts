import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Language, Story } from '../site.ts';
import { findUnfoundQuotations } from './check-quotations.ts';

const FOLDER = 'src/content/stories';
const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/u;

const frontmatterSchema = z.strictObject({
  headline: z.string().min(1),
  standfirst: z.string().min(1),
});

/** Where the edited story of a document would stand: src/content/stories/en/002.mdx. */
export function editedStoryPath(id: string, language: Language): string {
  return join(FOLDER, language, `${id}.mdx`);
}

/**
 * The story that an editor wrote, or null when there is none.
 *
 * @param source the repaired text of the document, in which every quotation must stand
 * @throws {Error} `path:line:column what is wrong. What to do.`, one line a fault, when the front
 * matter does not fit or a quotation stands nowhere in the source.
 */
export function readEditedStory(id: string, language: Language, source: string): Story | null {
  const path = editedStoryPath(id, language);
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  const [matter = '', yaml = ''] = FRONTMATTER.exec(text) ?? [];
  const parsed = frontmatterSchema.safeParse(parseDocument(yaml).toJS());
  if (!parsed.success) {
    throw new Error(
      `${path}:1:1 The front matter must hold a headline and a standfirst and nothing else. Write both between two lines of three hyphens.`,
    );
  }
  const mdx = text.slice(matter.length);
  const linesBefore = matter.split('\n').length - 1;
  const unfound = findUnfoundQuotations(mdx, source).map(
    ({ quotation, line, column }) =>
      `${path}:${line + linesBefore}:${column} “${quotation}” stands nowhere in the source. Quote the source exactly, or name the unit: <Quote unit="…" />.`,
  );
  if (unfound.length > 0) throw new Error(unfound.join('\n'));
  return { ...parsed.data, basis: 'edited', mdx };
}
