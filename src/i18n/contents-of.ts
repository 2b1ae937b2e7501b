import type { TextSection } from './text-section.ts';

/** The table of contents of a page that shows these sections under their keys, in this order. */
export function contentsOf(
  sections: Readonly<Record<string, TextSection>>,
): { readonly id: string; readonly title: string }[] {
  return Object.entries(sections).map(([id, { title }]) => ({ id, title }));
}
