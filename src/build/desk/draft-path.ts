/** Ends the name of a coding that nobody has gone through yet: the build does not read it. */
export const DRAFT_SUFFIX = '.draft.yaml';

/** Where the coding of a document stands once an editor has gone through it, and its draft before. */
export function codingPaths(id: string): { readonly final: string; readonly draft: string } {
  const stem = `src/content/codings/${id}`;
  return { final: `${stem}.yaml`, draft: `${stem}${DRAFT_SUFFIX}` };
}
