/**
 * `npm run story -- <id>`: writes the generated story of a document to src/content/stories/, in
 * both languages, to be edited. From then on those files are the story.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { consoleReport } from '../console-report.ts';
import { loadDocuments } from '../load-documents.ts';
import type { Language } from '../site.ts';
import { editedStoryPath } from '../stories/read-edited-stories.ts';

const id = process.argv[2];
if (id === undefined || process.argv.length > 3) {
  console.error('Usage: npm run story -- <id>, where <id> is that of a document, like 002.');
  process.exit(2);
}

const { documents } = loadDocuments('seeds', consoleReport(process.stderr));
const document = documents.find(({ record, slug }) => record.id === id || slug === id);
if (document === undefined) {
  const known = documents.map(({ record }) => record.id).join(', ');
  console.error(`There is no document ${id}. Choose one of: ${known}.`);
  process.exit(2);
}

for (const language of ['en', 'zh'] as const satisfies readonly Language[]) {
  const path = editedStoryPath(document.record.id, language);
  if (existsSync(path)) {
    console.log(`${path} is there already; nothing written.`);
    continue;
  }
  const { headline, standfirst, mdx } = document.stories[language];
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `---\n${stringify({ headline, standfirst })}---\n\n${mdx}`);
  console.log(`${path} written. Edit it; from now on it is the story.`);
}
