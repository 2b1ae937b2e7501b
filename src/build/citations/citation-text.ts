import type { Work } from '../../downloads/citations/work.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import type { Language } from '../site.ts';
import { citationForms } from './citation-forms.ts';

/**
 * A work in every form as plain text.
 *
 * @param sentences address of the citations of its sentences, or null for a work without any
 */
export function citationText(work: Work, language: Language, sentences: string | null): string {
  const t = messagesFor(language).cite;
  const parts = [
    work.title,
    ...citationForms(work).map(({ name, text }) => `${name}\n${text}`),
    t.fillIn,
    ...(sentences === null ? [] : [`${t.sentencesAt}\n${sentences}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}
