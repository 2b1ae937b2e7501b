import { explainer } from '../charts/explainer/explainer.ts';
import type { Explainer } from '../charts/explainer/explainer.ts';
import type { StoryRecord } from '../reading/record.ts';
import { chartDocument } from './chart-document.ts';
import { getBoundaries } from './get-boundaries.ts';
import type { Language } from './site.ts';

/** The explainer of all documents, or null when it can't be drawn of them. */
export function siteExplainer(
  records: readonly StoryRecord[],
  lang: Language,
  href: (unitId: string) => string | null,
): Explainer | null {
  const boundaries = getBoundaries(process.cwd());
  return explainer(records, {
    document: chartDocument(),
    boundaries,
    lang,
    idPrefix: 'explainer-',
    href,
  });
}
