import { workToBibtex } from '../../downloads/citations/work-to-bibtex.ts';
import { workToCsl } from '../../downloads/citations/work-to-csl.ts';
import { workToGbt } from '../../downloads/citations/work-to-gbt.ts';
import type { Work } from '../../downloads/citations/work.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import type { Language } from '../site.ts';
import { sentenceWork } from './site-works.ts';
import { workToApa } from './work-to-apa.ts';

/** Stands where the id of a unit goes, in the pattern for a sentence. */
const UNIT_ID = 'UNIT-ID';

function everyForm(work: Work): string {
  return [
    `APA\n${workToApa(work)}`,
    `GB/T 7714—2015\n${workToGbt(work)}`,
    `BibTeX\n${workToBibtex(work).trim()}`,
    `CSL-JSON\n${JSON.stringify([workToCsl(work)], null, 1)}`,
  ].join('\n\n');
}

/** A work in every form as plain text; of a story also the pattern for one of its sentences. */
export function citationText(work: Work, language: Language): string {
  const t = messagesFor(language).cite;
  const parts = [work.title, everyForm(work), t.fillIn];
  if (work.kind === 'story') {
    parts.push(t.sentencePattern(UNIT_ID), everyForm(sentenceWork(work, UNIT_ID, language)));
  }
  return `${parts.join('\n\n')}\n`;
}
