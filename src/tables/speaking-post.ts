/** Which of the two leaders of a place speaks in a unit. */
import type { StoryRecord, Unit } from '../reading/record.ts';

/** `secretary` leads the Party committee, `government` is magistrate, mayor or district head. */
export type SpeakingPost = 'secretary' | 'government' | 'other';

const SECRETARY = /^(?!.*副)[^、]*(?:县|市|区|旗)委书记$/u;
const GOVERNMENT = /^(?!.*副)[^、]*(?:县|市|区|旗)长$/u;

/** A leader holds several posts at once: 县委副书记、县长. */
function postOf(title: string): SpeakingPost {
  const posts = title.split('、');
  if (posts.some((post) => SECRETARY.test(post))) return 'secretary';
  return posts.some((post) => GOVERNMENT.test(post)) ? 'government' : 'other';
}

/**
 * The post of a unit's speaker, from the title that the text gives with the name, or from the
 * speaker's designation where no name is known. `other` for a reporter, an unknown speaker and
 * any other post.
 */
export function speakingPost({ speaker }: Unit, { officials }: StoryRecord): SpeakingPost {
  if (speaker === null) return 'other';
  const official = officials.find(({ name }) => name === speaker);
  return postOf(official?.title ?? speaker);
}
