import type { Work } from './work.ts';

/** What TeX would take for a command, and how it is written as a character. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const escaped = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/gu, (character) => ESCAPES[character] ?? character);

/** Two pairs of braces keep a style from changing capitals and from splitting a name. */
const kept = (text: string): string => `{{${escaped(text)}}}`;

/**
 * An entry of BibTeX in UTF-8: `@misc`, which both BibTeX and BibLaTeX know. An address stands as it
 * is, since both print it verbatim. The library's own writer drops every Chinese character or, told
 * to keep them, escapes nothing.
 */
export function workToBibtex(work: Work): string {
  const { key, title, description, quotation, publisher, within, changed, address } = work;
  const [year, month] = changed?.split('-') ?? [];
  const fields = [
    ['author', kept(publisher)],
    ['title', kept(title)],
    ...(within === null ? [] : [['howpublished', kept(within)]]),
    ...(year === undefined ? [] : [['year', `{${year}}`]]),
    ...(month === undefined ? [] : [['month', MONTHS[Number(month) - 1] ?? month]]),
    ...(description === null ? [] : [['note', kept(description)]]),
    ['url', `{${address}}`],
    ...(quotation === null ? [] : [['abstract', kept(quotation)]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`).join('');
  return `@misc{${key},\n${lines}}\n`;
}
