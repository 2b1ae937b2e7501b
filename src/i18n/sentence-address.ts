/** Longer passages are named by their first and their last clause. */
const LONGEST_DIRECTIVE = 80;

/**
 * The address of a sentence on its story's page: the unit's anchor, which always works, and a
 * text directive, with which browsers mark the sentence itself. A directive matches whole words
 * only, and Chinese has no marks between words; so it begins and ends where a clause does.
 *
 * @param page address of the story, with a slash at its end
 * @param anchor the unit's, or empty for a passage without one
 */
export function sentenceAddress(page: string, anchor: string, text: string): string {
  const clauses =
    text.length > LONGEST_DIRECTIVE
      ? text.split(/[,，、；;：:。！？!?…]+/u).filter((clause) => clause.trim() !== '')
      : [text];
  const ends = clauses.length > 1 ? [clauses[0], clauses.at(-1)] : [text];
  // A hyphen has a meaning in directives.
  const directive = ends.map((end = '') => encodeURIComponent(end.trim()).replaceAll('-', '%2D'));
  return `${page}#${anchor}:~:text=${directive.join(',')}`;
}
