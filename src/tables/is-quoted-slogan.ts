import type { Framework, StoryRecord } from '../reading/record.ts';

/**
 * Whether a slogan belongs to a place that its document is not about: one of another level of
 * government, only quoted. A document without a place quotes nobody.
 */
export function isQuotedSlogan({ place }: Framework, { places }: StoryRecord): boolean {
  return place !== null && places.length > 0 && !places.some(({ name }) => name === place);
}
