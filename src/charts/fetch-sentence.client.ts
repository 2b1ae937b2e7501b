/** Runs in the browser: fetches what is shown of a unit, each story's file once a page. */
import type { SentenceEntry, SentenceFile } from './sentence-entry.ts';

const files = new Map<string, Promise<SentenceFile>>();

async function fetchFile(address: string): Promise<SentenceFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as SentenceFile;
}

/**
 * What is shown of a unit, or undefined when its story's file doesn't know it. The story is the
 * unit's id up to the last hyphen. A failed fetch is tried again next time.
 *
 * @param template address of a story's file, with `{story}` in it
 */
export async function fetchSentence(
  template: string,
  unit: string,
): Promise<SentenceEntry | undefined> {
  const address = template.replace('{story}', unit.slice(0, unit.lastIndexOf('-')));
  const file = files.get(address) ?? fetchFile(address);
  files.set(address, file);
  file.catch(() => files.delete(address));
  return (await file)[unit];
}
