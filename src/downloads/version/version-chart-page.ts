import type { ChartFigureParts } from '../../charts/chart-to-figure.ts';
import { figureIds } from '../../charts/interactive-svg.ts';
import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import type { DownloadNotice } from '../download-notice.ts';
import { slimDrawing } from '../embed/slim-drawing.ts';
import { readMarkup } from '../markup/read-markup.ts';
import { versionDocument, type VersionTools } from './version-document.ts';
import { VERSION_WORDS } from './version-words.ts';

const text = (tag: string, words: string, attributes: Record<string, string> = {}): string =>
  element(tag, attributes, escapeMarkup(words));

/** Files that stand beside the page. */
const FILES = ['chart.svg', 'chart.csv', 'chart.json'];

const linksOf = ({ lang }: ChartFigureParts, notice: DownloadNotice, sentencesPage: string) => [
  text('a', VERSION_WORDS.sentences[lang], { href: sentencesPage }),
  ...FILES.map((file) => text('a', file.slice(6).toUpperCase(), { href: file })),
  text('a', VERSION_WORDS.now[lang], { href: notice.address, target: '_blank' }),
];

const credits = ({ source, licence }: DownloadNotice): string => `${source} ${licence.name}`;

/** What stands around the drawing, in the order of the page. */
export function versionWords(parts: ChartFigureParts, notice: DownloadNotice) {
  const { kept, now, sentences } = VERSION_WORDS;
  const links = [kept, sentences, now].map((words) => words[parts.lang]).join(' · ');
  const files = FILES.map((file) => file.slice(6)).join(' · ');
  return { title: parts.title, caption: [parts.note, credits(notice), `${links} · ${files}`] };
}

function caption(parts: ChartFigureParts, notice: DownloadNotice, sentencesPage: string): string {
  const { lang, note } = parts;
  const links = linksOf(parts, notice, sentencesPage);
  const full = lang === 'en' ? '. ' : '。';
  return element(
    'figcaption',
    {},
    text('p', note),
    text('p', credits(notice)),
    element('p', {}, escapeMarkup(VERSION_WORDS.kept[lang] + full), links.join(' · ')),
  );
}

/**
 * A kept chart as a page, for a frame or for a citation: both layouts, each mark a link to its
 * sentence as it was.
 *
 * @param parts a figure whose marks link to `sentencesPage`
 */
export function versionChartPage(
  parts: ChartFigureParts,
  notice: DownloadNotice,
  sentencesPage: string,
  tools: VersionTools,
): string {
  const ids = figureIds(parts.idPrefix);
  const drawing = slimDrawing(readMarkup(parts.shared + parts.narrow + parts.wide));
  const figure = element(
    'figure',
    {},
    text('h1', parts.title, { id: ids.title }),
    text('p', parts.alt, { class: 'about', id: ids.alt }),
    element('div', { class: 'chart-drawing' }, drawing),
    caption(parts, notice, sentencesPage),
  );
  return versionDocument(parts, figure, tools);
}
