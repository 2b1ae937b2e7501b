import { workToBibtex } from '../../downloads/citations/work-to-bibtex.ts';
import { workToCsl } from '../../downloads/citations/work-to-csl.ts';
import { workToGbt } from '../../downloads/citations/work-to-gbt.ts';
import type { Work } from '../../downloads/citations/work.ts';
import { workToApa } from './work-to-apa.ts';

interface CitationForm {
  readonly name: string;
  readonly text: string;
  /** Whether it is read by programs rather than by people. */
  readonly isFile: boolean;
}

/** A work in the four forms of citation. */
export function citationForms(work: Work): readonly CitationForm[] {
  const csl = JSON.stringify([workToCsl(work)], null, 1);
  return [
    { name: 'APA', text: workToApa(work), isFile: false },
    { name: 'GB/T 7714—2015', text: workToGbt(work), isFile: false },
    { name: 'BibTeX', text: workToBibtex(work).trim(), isFile: true },
    { name: 'CSL-JSON', text: csl, isFile: true },
  ];
}
