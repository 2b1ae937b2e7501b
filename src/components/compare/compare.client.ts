/**
 * Runs in the browser: reads the choice from the address, draws it with the code of the build,
 * and writes each new choice into the address.
 */
import { choose } from '../../charts/compare/choice.ts';
import { compareFigure } from '../../charts/compare/compare-figure.ts';
import type { CompareFigure } from '../../charts/compare/compare-figure.ts';
import { readCompareState, writeCompareState } from '../../charts/compare/compare-state.ts';
import { unitAddress } from '../../charts/compare/unit-address.ts';
import type { CompareState } from '../../charts/compare/compare-state.ts';
import type { FigureEvents } from '../../charts/figure-events.ts';
import type { ExplorerInput } from './explorer-input.ts';
import { copyLink } from './copy-link.ts';
import type { GetPart } from './copy-link.ts';
import { filterPlaces } from './filter-places.ts';
import { COMPARE_ID_PREFIX } from './id-prefix.ts';
import { shareChoice } from './share-choice.ts';
import { createSentenceList } from './sentence-list.ts';

const REDRAWN: keyof FigureEvents = 'redrawn';

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root !== null) start(root);

function start(page: HTMLElement): void {
  const part: GetPart = (name, type) => {
    const found = page.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof type)) throw new Error(`The explorer lacks its part "${name}".`);
    return found;
  };
  const input = JSON.parse(part('input', HTMLScriptElement).textContent) as ExplorerInput;
  const places = input.data.places.map(({ place }) => place);
  const form = part('form', HTMLElement);
  const details = part('data', HTMLDetailsElement);
  const reset = part('reset', HTMLElement);
  const list = createSentenceList(part, input);
  let state = readCompareState('', places);
  /** Null until it is asked for: the figure of the first choice stands in the page. */
  let drawn: CompareFigure | null = null;

  const figure = (): CompareFigure =>
    (drawn ??= compareFigure(input.data, state, {
      lang: input.language,
      idPrefix: COMPARE_ID_PREFIX,
      hasTable: true,
      href: (unit) => unitAddress(input, unit),
    }));
  const share = shareChoice(part, input.share, figure);
  const listSentences = (): void => {
    list.show(choose(input.data, state, input.language));
  };
  const showTable = (): void => {
    if (details.open) setMarkup(part('table', HTMLElement), figure().table());
  };
  const show = (next: CompareState): void => {
    state = next;
    drawn = null;
    const { title, alt, note, narrow, wide } = figure();
    part('title', HTMLElement).textContent = title;
    part('alt', HTMLElement).textContent = alt;
    part('note', HTMLElement).textContent = note;
    setMarkup(part('drawing', HTMLElement), narrow + wide);
    part('drawing', HTMLElement).dispatchEvent(new Event(REDRAWN, { bubbles: true }));
    showTable();
    listSentences();
    const query = writeCompareState(state);
    share.show(figure(), query);
    reset.hidden = query === '';
  };
  const follow = (): void => {
    const asked = readCompareState(location.search, places);
    setFields(form, asked);
    show(asked);
  };
  const go = (next: CompareState): void => {
    history.pushState(null, '', location.pathname + writeCompareState(next));
    show(next);
  };

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === '') return;
    go(readCompareState(queryOf(form), places));
  });
  reset.addEventListener('click', () => {
    const first = readCompareState('', places);
    setFields(form, first);
    go(first);
    form.querySelector<HTMLInputElement>('input[name]')?.focus();
  });
  details.addEventListener('toggle', showTable);
  addEventListener('popstate', follow);
  copyLink(part, input.texts);
  filterPlaces(page);
  // What the build drew stays as long as nothing else is asked for.
  const asked = readCompareState(location.search, places);
  // A browser that comes back may have kept other ticks than the address says.
  setFields(form, asked);
  if (writeCompareState(asked) === '') listSentences();
  else follow();
  page.dataset.ready = '';
}

/** Markup of our own drawing code, in which every word of a document is escaped. */
function setMarkup(element: HTMLElement, markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  element.replaceChildren(template.content);
}

/** What is chosen, as the address says it; the controls send nothing, so they are no form. */
function queryOf(controls: HTMLElement): string {
  const chosen = controls.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input:checked, select',
  );
  return new URLSearchParams([...chosen].map(({ name, value }) => [name, value])).toString();
}

/** Ticks the fields of a state, as after a step back. */
function setFields(form: HTMLElement, state: CompareState): void {
  const chosen = new Set<string>([...state.places, ...state.themes, state.measure, state.form]);
  for (const field of form.querySelectorAll<HTMLInputElement>('input[name]')) {
    field.checked = chosen.has(field.value);
  }
  const sort = form.querySelector('select');
  if (sort !== null) sort.value = state.sort;
}
