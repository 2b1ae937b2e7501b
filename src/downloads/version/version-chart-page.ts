import type { ChartFigureParts } from '../../charts/chart-to-figure.ts';
import { figureIds } from '../../charts/interactive-svg.ts';
import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import type { DownloadNotice } from '../download-notice.ts';
import { slimDrawing } from '../embed/slim-drawing.ts';
import { versionDocument, type VersionTools } from './version-document.ts';
import { VERSION_WORDS } from './version-words.ts';

const text = (tag: string, words: string, attributes: Record<string, string> = {}): string =>
  element(tag, attributes, escapeMarkup(words));

/** Files that stand beside the page. */
const FILES = ['chart.svg', 'chart.csv', 'chart.json'];

function caption(parts: ChartFigureParts, notice: DownloadNotice, sentencesPage: string): string {
  const { lang, note } = parts;
  const links = [
    text('a', VERSION_WORDS.sentences[lang], { href: sentencesPage }),
    ...FILES.map((file) => text('a', file.slice(6).toUpperCase(), { href: file })),
    text('a', VERSION_WORDS.now[lang], { href: notice.address, target: '_blank' }),
  ];
  const full = lang === 'en' ? '. ' : '。';
  return element(
    'figcaption',
    {},
    text('p', note),
    text('p', `${notice.source} ${notice.licence.name}`),
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
  const drawing = slimDrawing(parts.shared + parts.narrow + parts.wide, tools.document);
  const figure = element(
    'figure',
    { class: 'chart' },
    text('h1', parts.title, { id: ids.title }),
    text('p', parts.alt, { class: 'about', id: ids.alt }),
    element('div', { class: 'chart-drawing' }, drawing),
    caption(parts, notice, sentencesPage),
  );
  return versionDocument(parts, figure, tools);
}
