/** The anchor of a unit on its story's page. */
export function unitAnchor(unitId: string): string {
  return `u-${unitId}`;
}

/** The path of a unit's sentence in its story, without base and language. */
export function unitPath(slug: string, unitId: string): string {
  return `/stories/${slug}/#${unitAnchor(unitId)}`;
}

/** The path of the citations of a story's sentences, without base and language. */
export function citePath(slug: string): string {
  return `/cite/stories/${slug}/`;
}
