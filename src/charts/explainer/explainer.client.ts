/**
 * Runs in the browser: follows the reader through the steps, by scrolling, buttons and keys, and
 * keeps the step in the address. The steps' stills are its data.
 */
import { chosenShape } from './choice.client.ts';
import { Stage } from './stage.client.ts';
import type { Shape } from './stage.client.ts';
import { shapeOfFigure, shapeOfStep } from './stills.client.ts';

/** Where on the screen a step becomes the current one, in % from the top; see the stylesheet. */
const LINE = { beside: 50, below: 78 };

const BESIDE = '(min-width: 60rem)';

/** Between reading one still and the next. */
const PREPARE_MS = 50;

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

function required<T extends Element>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The explainer lacks ${selector}.`);
  return found;
}

class Explainer {
  readonly #steps: readonly HTMLElement[];
  readonly #figure: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #stepper: HTMLElement;
  readonly #form: HTMLElement | null;
  readonly #stage: Stage;
  readonly #shapes = new Map<number, Shape>();
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  #observer: IntersectionObserver | null = null;
  #current = 0;
  /** Nothing moves before the reader does: a link to a step begins at the step. */
  #begun = false;

  constructor(section: HTMLElement) {
    this.#steps = [...section.querySelectorAll<HTMLElement>('[data-step]')];
    this.#figure = required(section, '.explainer-stage', HTMLElement);
    this.#svg = required(this.#figure, '.explainer-svg', SVGSVGElement);
    this.#stepper = required(section, '[data-stepper]', HTMLElement);
    this.#form = section.querySelector<HTMLElement>('.explainer-choice');
    const first = shapeOfFigure(this.#svg);
    this.#stage = new Stage(this.#svg, first);
    this.#shapes.set(0, first);
    this.#land();
    this.#watch();
    this.#listen();
    this.#prepare(1);
  }

  /** A link to a step shows the step at once. */
  #land(): void {
    const linked = this.#steps.findIndex(({ id }) => location.hash === `#${id}`);
    if (linked <= 0) return;
    this.#reach(linked);
    // This script may come before the browser has gone there.
    this.#steps[linked]?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #listen(): void {
    matchMedia(BESIDE).addEventListener('change', () => {
      this.#watch();
    });
    this.#stepper.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button !== null) this.#go(Number(button.value));
    });
    this.#stepper.addEventListener('keydown', (event) => {
      const steps = KEYS[event.key];
      if (steps === undefined) return;
      event.preventDefault();
      this.#go(steps);
    });
    this.#form?.addEventListener('change', () => {
      this.#show(this.#steps.length - 1);
    });
  }

  /** The step under a line across the screen is the current one. */
  #watch(): void {
    this.#observer?.disconnect();
    const line = matchMedia(BESIDE).matches ? LINE.beside : LINE.below;
    this.#observer = new IntersectionObserver(
      (entries) => {
        const under = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (under !== undefined) this.#reach(this.#steps.indexOf(under.target as HTMLElement));
        this.#begun = true;
      },
      { rootMargin: `-${line}% 0px -${99 - line}% 0px` },
    );
    for (const step of this.#steps) this.#observer.observe(step);
  }

  /** As many steps on as there are; the page scrolls there, and the rest follows. */
  #go(steps: number): void {
    const last = this.#steps.length - 1;
    const index = Math.min(Math.max(this.#current + steps, 0), last);
    this.#steps[index]?.scrollIntoView({ block: 'start' });
  }

  #reach(index: number): void {
    if (index === this.#current) return;
    this.#current = index;
    this.#show(index);
    const id = this.#steps[index]?.id ?? '';
    if (location.hash !== `#${id}`) history.replaceState(history.state, '', `#${id}`);
  }

  #shape(index: number): Shape | null {
    const known = this.#shapes.get(index);
    if (known !== undefined) return known;
    const step = this.#steps[index];
    if (step === undefined) return null;
    const shape = shapeOfStep(step);
    this.#stage.prepare(shape);
    this.#shapes.set(index, shape);
    return shape;
  }

  /** Reads the stills one by one between other work, so that no step waits for its own. */
  #prepare(index: number): void {
    if (index >= this.#steps.length) return;
    setTimeout(() => {
      this.#shape(index);
      this.#prepare(index + 1);
    }, PREPARE_MS);
  }

  #show(index: number): void {
    const own = this.#shape(index);
    const isChoice = index === this.#steps.length - 1;
    const chosen =
      isChoice && this.#form !== null ? chosenShape(this.#form, this.#stage.marks) : null;
    const shape = chosen ?? own;
    if (shape === null) return;
    // An open sentence would stand where its dot was.
    this.#figure.dispatchEvent(new Event('marksmove'));
    this.#stage.show(shape, { moving: this.#begun && !this.#still.matches });
    this.#name(index);
  }

  /** What the figure is called, and where the reader is. */
  #name(index: number): void {
    const step = this.#steps[index];
    const [title, alt] = ['h2', 'h2 ~ [id]'].map((part) => step?.querySelector(part));
    this.#svg.setAttribute('aria-labelledby', title?.id ?? '');
    this.#svg.setAttribute('aria-describedby', alt?.id ?? '');
    const position = required(this.#stepper, '[data-position]', HTMLElement);
    position.textContent = (position.dataset.position ?? '').replace('{n}', String(index + 1));
    // Who scrolls is reading the steps; who presses a button hears where it led.
    required(this.#stepper, '[aria-live]', HTMLElement).textContent = this.#stepper.contains(
      document.activeElement,
    )
      ? `${position.textContent} ${title?.textContent ?? ''}`
      : '';
    const ends: Readonly<Record<string, boolean>> = {
      '-1': index === 0,
      '1': index === this.#steps.length - 1,
    };
    for (const button of this.#stepper.querySelectorAll('button')) {
      button.setAttribute('aria-disabled', String(ends[button.value] ?? false));
    }
  }
}

/** Starts the explainer of a section. */
export function startExplainer(section: HTMLElement): void {
  new Explainer(section);
}
