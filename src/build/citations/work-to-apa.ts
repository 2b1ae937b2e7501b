import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { workToCsl } from '../../downloads/citations/work-to-csl.ts';
import type { Work } from '../../downloads/citations/work.ts';

/** British: a full stop stands outside quotation marks that it does not belong to. */
const LOCALE = 'en-GB';
const TITLE = 'TITLE-OF-THE-WORK';
const DESCRIPTION = 'DESCRIPTION-OF-THE-WORK';
const ADDRESS = 'https://example.org/address-of-the-work';

/** Of the library's own style for APA: how one entry of a bibliography reads. */
const STYLE = 'apa-entry';

const { locales, styles } = plugins.config.get('@csl');
locales.add(
  LOCALE,
  locales.get('en-US').replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"'),
);

// Marks in a text and the order of entries, which one entry doesn't need, unfold the style's macros
// so many times that they take the library a second and 90 MB.
styles.add(
  STYLE,
  styles
    .get('apa')
    .replace(/<citation\b.*<\/citation>/su, '<citation><layout/></citation>')
    .replace(/<sort>.*?<\/sort>/gsu, ''),
);

/** By work without its own words, since the library needs longer for one than a page may take. */
const patterns = new Map<string, string>();

function patternOf(work: Work): string {
  const key = JSON.stringify({ ...work, key: '', address: '' });
  const found = patterns.get(key);
  if (found !== undefined) return found;
  const text = new Cite([workToCsl(work)]).format('bibliography', {
    format: 'text',
    template: STYLE,
    lang: LOCALE,
  });
  const pattern = text.trim();
  patterns.set(key, pattern);
  return pattern;
}

/**
 * The reference in the style of the APA's manual, seventh edition, on one line. The last character
 * of the title goes through the library, because it decides whether a full stop follows.
 */
export function workToApa(work: Work): string {
  const { title, description, address } = work;
  const last = title.at(-1) ?? '';
  const ending = /[\p{L}\p{N}]/u.test(last) ? '' : last;
  return patternOf({
    ...work,
    title: TITLE + ending,
    description: description === null ? null : DESCRIPTION,
    quotation: null,
    address: ADDRESS,
  })
    .replace(ADDRESS, () => address)
    .replace(DESCRIPTION, () => description ?? '')
    .replace(TITLE + ending, () => title);
}
