import type { CompareInput } from '../../charts/compare/compare-data.ts';
import type { ChoiceFacts } from '../../downloads/embed/choice-snippets.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Language } from '../../build/site.ts';

/** What the page hands to its script as JSON. */
export interface ExplorerInput extends CompareInput {
  readonly language: Language;
  readonly share: ChoiceFacts;
  readonly texts: Messages['compare']['script'];
}
