/** The name of the file with an editor's story. Slugs have no full stop, so no document's has this name. */
export function ownFile(slug: string, language: 'en' | 'zh'): string {
  return `${slug}.own-${language}`;
}
