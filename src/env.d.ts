/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What MDX components of a story read; set by the page before it renders the story's text. */
    story?: import('./components/story/story-context.ts').StoryContext;
  }
}
