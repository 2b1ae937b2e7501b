/**
 * Runs in the embed of the explorer when it has a query or hears from its host: draws the choice
 * that the address asks for with the code of the build.
 */
import { compareFigure } from '../compare/compare-figure.ts';
import type { CompareInput } from '../compare/compare-data.ts';
import { asCompareQuery } from '../compare/compare-query.ts';
import { readCompareState, writeCompareState } from '../compare/compare-state.ts';
import type { CompareState } from '../compare/compare-state.ts';
import { unitAddress } from '../compare/unit-address.ts';
import type { FigureEvents } from '../figure-events.ts';
import './obey-host.client.ts';
import { tellHeight } from './tell-height.client.ts';

const REDRAWN: keyof FigureEvents = 'redrawn';

function show(figure: HTMLElement, { data, addresses }: CompareInput, state: CompareState): void {
  const drawn = compareFigure(data, state, {
    lang: document.documentElement.lang.startsWith('zh') ? 'zh' : 'en',
    idPrefix: '',
    hasTable: false,
    href: (unit) => unitAddress({ addresses }, unit),
  });
  const say = (selector: string, words: string): void => {
    const target = figure.querySelector(selector);
    if (target !== null) target.textContent = words;
  };
  say('h1', drawn.title);
  say('.about', drawn.alt);
  say('figcaption > p', drawn.note);
  document.title = drawn.title;
  const page = figure.querySelector<HTMLAnchorElement>('figcaption a');
  if (page !== null) page.search = writeCompareState(state);
  const template = document.createElement('template');
  // Markup of our own drawing code, in which every word of a document is escaped.
  template.innerHTML = drawn.narrow + drawn.wide;
  const drawing = figure.querySelector('.chart-drawing');
  drawing?.replaceChildren(template.content);
  drawing?.dispatchEvent(new Event(REDRAWN, { bubbles: true }));
  // Browsers observe no sizes in a frame that is out of sight, but a host wants to know them.
  if (parent !== window) tellHeight(figure);
}

/** Nothing is fetched for an address that chooses nothing. */
async function follow(figure: HTMLElement): Promise<void> {
  const asked = asCompareQuery(location.search, []);
  const all = new URLSearchParams(asked).getAll('place');
  if (writeCompareState(readCompareState(asked, all)) === '') return;
  const answer = await fetch(figure.dataset.choices ?? '');
  const input = (await answer.json()) as CompareInput;
  const { places } = input.data;
  const state = readCompareState(
    asCompareQuery(location.search, places),
    places.map(({ place }) => place),
  );
  if (writeCompareState(state) !== '') show(figure, input, state);
}

const figure = document.querySelector('figure');
if (figure !== null) {
  const appear = (): void => {
    figure.style.visibility = '';
  };
  follow(figure).then(appear, appear);
}
