/** The sentence panel as markup for a `<template>`; its script fills in what a mark stands for. */
import { SOURCE_LANG } from '../i18n/language-tag.ts';
import type { FigureWords } from './figure-words.ts';
import { element, escapeMarkup } from './svg-markup.ts';

/** An empty part; HTML has no short form for one. */
const part = (tag: string, name: string, attributes: Readonly<Record<string, string>> = {}) =>
  element(tag, { ...attributes, 'data-part': name }).replace('/>', `></${tag}>`);

const button = (value: string, label: string, sign: string): string =>
  element('button', { type: 'button', value, 'aria-label': label }, sign);

function article(words: FigureWords): string {
  return element(
    'article',
    {},
    element('p', { class: 'sentence-who' }, part('span', 'place'), ' ', part('span', 'speaker')),
    part('blockquote', 'zh', { lang: SOURCE_LANG }),
    part('p', 'en', { class: 'sentence-en', lang: 'en-GB' }),
    part('p', 'by', { class: 'sentence-by' }),
    part('p', 'what', { class: 'sentence-what' }),
    element(
      'p',
      { class: 'sentence-what', 'data-copied': words.copied, 'data-failed': words.copyFailed },
      part('span', 'position'),
      ' ',
      element('a', { 'data-part': 'link' }, escapeMarkup(words.readInPlace)),
      ' ',
      element('button', { type: 'button' }, escapeMarkup(words.copy)),
      ' ',
      element('button', { type: 'button', value: '1' }, escapeMarkup(words.copyQuotation)),
      ' ',
      element('a', { 'data-part': 'cite' }, escapeMarkup(words.cite)),
    ),
  );
}

/** The inside of a figure's `<template data-panel>`. */
export function panelTemplate(words: FigureWords): string {
  const bar = element(
    'div',
    { class: 'sentence-bar' },
    part('p', 'at'),
    button('-1', words.previous, '‹'),
    button('1', words.next, '›'),
    button('0', words.close, '×'),
  );
  const body = element(
    'div',
    { class: 'sentence-body', 'data-part': 'body' },
    escapeMarkup(words.failed),
  );
  // Apart from the body: what is announced loses its language, so it must be in the page's own.
  const said = part('p', 'said', { class: 'visually-hidden', role: 'status' });
  return element(
    'div',
    { class: 'sentence-panel ui', role: 'group', 'aria-label': words.panel },
    bar,
    body,
    said,
    element('template', {}, article(words)),
  ).replace('<div', '<div hidden');
}
