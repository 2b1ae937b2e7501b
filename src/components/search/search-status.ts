import type { FoundProse } from './find-hits.ts';
import type { Found, FoundStory } from './run-search.ts';
import { counted, fill } from './search-texts.ts';
import type { ResultsContext } from './story-results.ts';

/**
 * What was found, in a line that is also read out: the counts first, then how far the search went.
 *
 * @param groups the stories with the hits that pass the filters
 * @param prose the editors' stories that are shown
 */
export function statusText(
  found: Found,
  groups: readonly FoundStory[],
  prose: readonly FoundProse[],
  asked: { readonly query: string; readonly filtered: boolean },
  { texts, language }: ResultsContext,
): string {
  const { loaded, total, done } = found;
  if (!done) return texts.loading;
  const passages = countHits(groups);
  const saying = groups.filter(({ hits }) => hits.length > 0).length;
  const documents = counted(texts.documents, saying > 0 ? saying : groups.length);
  const parts = [];
  if (saying > 0) {
    parts.push(fill(texts.found, { passages: counted(texts.passages, passages), documents }));
  } else if (groups.length > 0) parts.push(fill(texts.named, { documents }));
  if (prose.length > 0) parts.push(counted(texts.own, countHits(prose)));
  if (parts.length === 0) {
    parts.push(
      fill(asked.filtered ? texts.nothingFiltered : texts.nothing, { query: asked.query }),
    );
    const without = countHits(found.stories);
    if (without > 0) parts.push(counted(texts.withoutFilters, without));
  }
  if (loaded < total) parts.push(fill(texts.part, { loaded, total }));
  return parts.join(language === 'zh' ? '；' : '; ');
}

function countHits(stories: readonly { readonly hits: readonly unknown[] }[]): number {
  return stories.reduce((sum, { hits }) => sum + hits.length, 0);
}
