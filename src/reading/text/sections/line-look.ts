import { isBreadcrumb } from './is-breadcrumb.ts';
import { isByline } from './is-byline.ts';
import { isCaption } from './is-caption.ts';
import { isContact } from './is-contact.ts';
import { isCopyright } from './is-copyright.ts';
import { isCredit } from './is-credit.ts';
import { isDateline } from './is-dateline.ts';
import { isMarkup } from './is-markup.ts';
import { isNavigation } from './is-navigation.ts';
import { isPager } from './is-pager.ts';
import { isProse } from './is-prose.ts';
import { isRelatedLinks } from './is-related-links.ts';
import { isSpam } from './is-spam.ts';

/** What a line looks like by itself; its section also depends on where it stands. */
export type LineLook =
  | 'markup'
  | 'breadcrumb'
  | 'pager'
  | 'related-links'
  | 'copyright'
  | 'contact'
  | 'spam'
  | 'navigation'
  | 'caption'
  | 'dateline'
  | 'credit'
  | 'byline'
  | 'prose'
  | 'title';

/** The first test that a line passes gives its look; what passes none is a title. */
const LOOKS: readonly (readonly [look: LineLook, test: (line: string) => boolean])[] = [
  ['markup', isMarkup],
  ['breadcrumb', isBreadcrumb],
  ['pager', isPager],
  ['related-links', isRelatedLinks],
  ['copyright', isCopyright],
  ['spam', isSpam],
  ['navigation', isNavigation],
  ['caption', isCaption],
  ['credit', isCredit],
  ['dateline', isDateline],
  ['byline', isByline],
  ['contact', isContact],
  ['prose', isProse],
];

/** No line with a full stop in it has one of these looks: each test says so, and needn't be asked. */
const WITHOUT_STOP: ReadonlySet<LineLook> = new Set<LineLook>([
  'breadcrumb',
  'pager',
  'related-links',
  'spam',
  'byline',
  'contact',
]);
const LOOKS_WITH_STOP = LOOKS.filter(([look]) => !WITHOUT_STOP.has(look));

/** The look of a line without white space at its ends. */
export function lookOf(line: string): LineLook {
  const looks = line.includes('。') ? LOOKS_WITH_STOP : LOOKS;
  return looks.find(([, test]) => test(line))?.[0] ?? 'title';
}
