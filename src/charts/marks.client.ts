/**
 * Runs in the browser, on every figure with `data-sentences`: a mark opens a panel with its
 * sentences, by mouse, touch and keyboard alike. Without it every mark is a link to its sentence.
 * Words and markup come from the figure's template; text is only ever set as text.
 */
import { answerRequests } from './answer-requests.client.ts';
import type { FigureEvents } from './figure-events.ts';
import { showPlace } from './same-place.client.ts';
import { createPanel } from './sentence-panel.client.ts';
import type { SentencePanel } from './sentence-panel.client.ts';
import { standsOut } from './theme-filter.client.ts';

const MARK = '[data-units]';

const REDRAWN: keyof FigureEvents = 'redrawn';

/** A tap this near to a mark means it: marks are smaller than a finger. */
const NEAR_PX = 22;

/** A pointer that only passes by opens nothing, and one that leaves for the panel keeps it. */
const HOVER_MS = { open: 90, close: 300 };

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

type Mark = SVGAElement;

const markAt = (event: Event): Mark | null =>
  event.target instanceof Element ? event.target.closest<Mark>(MARK) : null;

const marksOf = (svg: SVGElement | null): Mark[] => [...(svg?.querySelectorAll<Mark>(MARK) ?? [])];

/** The mark so many steps further in reading order, past marks that stepped back, if there is one. */
function further(mark: Mark, steps: number): Mark {
  const marks = marksOf(mark.ownerSVGElement);
  const all = marks.filter((other) => other === mark || standsOut(other));
  const index = Math.min(Math.max(all.indexOf(mark) + steps, 0), all.length - 1);
  return all[index] ?? mark;
}

/** One stop for the Tab key in each drawing; arrow keys go on from there. */
function takeTabStop(mark: Mark): void {
  const last = mark.ownerSVGElement?.querySelector<Mark>(`${MARK}[tabindex="0"]`);
  if (last === mark) return;
  if (last) last.tabIndex = -1;
  mark.tabIndex = 0;
}

function nearestMark(event: MouseEvent): Mark | null {
  const svg = event.target instanceof Element ? event.target.closest('svg') : null;
  let nearest: Mark | null = null;
  let least = NEAR_PX;
  for (const mark of marksOf(svg)) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const away = Math.hypot((left + right) / 2 - event.clientX, (top + bottom) / 2 - event.clientY);
    if (away < least) [nearest, least] = [mark, away];
  }
  return nearest;
}

/** A link opened on purpose elsewhere stays a link. */
const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

class MarksOfFigure {
  readonly #figure: HTMLElement;
  readonly #panel: SentencePanel;
  #timer = 0;
  /** Opened by a click or a key, so it stays when the pointer leaves. */
  #pinned = false;
  #mark: Mark | null = null;

  constructor(figure: HTMLElement) {
    this.#figure = figure;
    this.#panel = createPanel(figure, {
      onStep: (steps) => {
        if (this.#mark !== null) this.#open(further(this.#mark, steps), true);
      },
      onClose: () => {
        this.#close(true);
      },
    });
    this.#prepare();
    this.#listen();
    answerRequests(figure);
  }

  #prepare(): void {
    for (const svg of this.#figure.querySelectorAll('svg')) {
      // One stop with arrow keys inside: screen readers leave these to the page in a toolbar alone.
      svg.setAttribute('role', 'toolbar');
      marksOf(svg).forEach((mark, index) => {
        mark.tabIndex = index === 0 ? 0 : -1;
        // It opens something here instead of leading somewhere.
        mark.setAttribute('role', 'button');
      });
    }
  }

  #listen(): void {
    const figure = this.#figure;
    figure.addEventListener(REDRAWN, () => {
      this.#close(false);
      this.#prepare();
    });
    figure.addEventListener('click', (event) => {
      const mark = markAt(event) ?? nearestMark(event);
      if (mark === null || !isPlainClick(event)) return;
      event.preventDefault();
      this.#open(mark, true);
    });
    figure.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    figure.addEventListener('focusin', (event) => {
      const mark = markAt(event);
      if (mark === null) return;
      takeTabStop(mark);
      showPlace(mark.dataset.place);
      if (this.#pinned) this.#open(mark, true);
    });
    figure.addEventListener('focusout', ({ relatedTarget }) => {
      const stays = relatedTarget instanceof Node && figure.contains(relatedTarget);
      if (!stays && this.#mark === null) showPlace(undefined);
    });
    figure.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse') this.#onHover(event);
    });
    figure.addEventListener('pointerleave', () => {
      this.#closeSoon();
    });
    // Sent by a figure whose marks leave their places.
    figure.addEventListener('marksmove', () => {
      this.#close(false);
    });
    // A choice of a theme, in whichever figure: Tab leads to the first mark that stands out.
    document.addEventListener('change', () => {
      for (const svg of figure.querySelectorAll('svg')) {
        const first = marksOf(svg).find(standsOut);
        if (first) takeTabStop(first);
      }
    });
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !figure.contains(event.target)) this.#close(false);
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      this.#close(true);
      showPlace(undefined);
      return;
    }
    const mark = markAt(event);
    if (mark === null) return;
    const steps = STEPS[event.key];
    if (steps !== undefined) further(mark, steps).focus();
    else if (event.key === 'Enter' || event.key === ' ') this.#open(mark, true);
    else return;
    event.preventDefault();
  }

  #onHover(event: PointerEvent): void {
    if (this.#pinned) return;
    clearTimeout(this.#timer);
    const mark = markAt(event);
    if (mark !== null) {
      this.#timer = window.setTimeout(() => {
        this.#open(mark, false);
      }, HOVER_MS.open);
    } else if (event.target instanceof Node && !this.#panel.element.contains(event.target)) {
      this.#closeSoon();
    }
  }

  #closeSoon(): void {
    if (this.#pinned) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#close(false);
    }, HOVER_MS.close);
  }

  #open(mark: Mark, pinned: boolean): void {
    clearTimeout(this.#timer);
    this.#pinned = pinned;
    if (pinned) takeTabStop(mark);
    if (mark === this.#mark) return;
    this.#mark = mark;
    this.#panel.show(mark);
    showPlace(mark.dataset.place);
  }

  #close(refocus: boolean): void {
    clearTimeout(this.#timer);
    const mark = this.#mark;
    if (mark === null) return;
    [this.#mark, this.#pinned] = [null, false];
    // Before the panel goes: a screen reader says nothing of a focus that it was left to guess.
    if (refocus) mark.focus();
    this.#panel.hide();
    showPlace(undefined);
  }
}

for (const figure of document.querySelectorAll<HTMLElement>('[data-sentences]')) {
  new MarksOfFigure(figure);
}
