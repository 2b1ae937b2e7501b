import { absoluteHref } from '../../i18n/href.ts';
import { dataText } from '../../i18n/data-text.ts';
import type { DataSection } from '../../i18n/data-text.ts';
import { LANGUAGES } from '../../i18n/language-tag.ts';
import { messagesFor } from '../../i18n/messages-for.ts';
import { siteWork } from '../citations/site-works.ts';
import { workToApa } from '../citations/work-to-apa.ts';
import type { Language, Site } from '../site.ts';
import { filesOfTables } from './data-files.ts';

/** The list of tables; none of its words come from a source. */
function tableList(site: Site, language: Language): string {
  const t = messagesFor(language).data;
  const rows = filesOfTables(site).flatMap(({ table, path, description }) =>
    table === null ? [] : [`| ${path} | ${description[language]} | ${table.rows.length} |`],
  );
  return [`| ${t.table} | ${t.eachRow} | ${t.rows} |`, '| --- | --- | ---: |', ...rows].join('\n');
}

function licenceList({ publication: { licence } }: Site, language: Language): string {
  const t = messagesFor(language).site;
  return [
    `- ${t.contentLicence(licence.content.name)}, ${licence.content.url}`,
    `- ${t.codeLicence(licence.code.name)}, ${licence.code.url}`,
  ].join('\n');
}

function sectionText(id: DataSection, site: Site, language: Language): string {
  const { title, paragraphs } = dataText[language][id];
  const parts = [`## ${title}`, ...paragraphs];
  if (id === 'tables') parts.push(tableList(site, language));
  if (id === 'licence') parts.push(licenceList(site, language));
  return parts.join('\n\n');
}

function inLanguage(site: Site, language: Language): string {
  const { name, description, site: origin } = site.publication;
  const sections: readonly DataSection[] = [
    'start',
    'tables',
    'documents',
    'ids',
    'annotations',
    'licence',
  ];
  return [
    `# ${name[language]}`,
    description[language],
    absoluteHref('/data/', language, origin),
    ...sections.map((id) => sectionText(id, site, language)),
    `## ${messagesFor(language).facts.cite}`,
    workToApa(siteWork(site, language)),
  ].join('\n\n');
}

/** The README of the download: both languages, one after the other, in Markdown. */
export function dataReadme(site: Site): string {
  return `${LANGUAGES.map((language) => inLanguage(site, language)).join('\n\n')}\n`;
}
