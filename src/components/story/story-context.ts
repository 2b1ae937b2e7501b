import type { Language, PublishedDocument, Site } from '../../build/site.ts';

/** The story that is being rendered; MDX components find it in `Astro.locals.story`. */
export interface StoryContext {
  readonly site: Site;
  readonly document: PublishedDocument;
  readonly language: Language;
}

/** The story of the page. @throws {Error} on a page that has set none. */
export function storyOf(locals: App.Locals): StoryContext {
  if (locals.story === undefined) {
    throw new Error('No story here: the page must set Astro.locals.story before it renders MDX.');
  }
  return locals.story;
}
