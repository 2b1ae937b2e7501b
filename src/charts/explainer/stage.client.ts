/**
 * Runs in the browser: the figure that stays on the screen. Its dots are the same elements from
 * the first step to the last; one D3 transition moves them all to where a step's still has them.
 */
import { easeCubicInOut, easeLinear } from 'd3-ease';
import { select } from 'd3-selection';
import 'd3-transition';
import type { Spot } from './scene.ts';

/** Where the dots stand in a step, and what stands around them. */
export interface Shape {
  readonly look: string;
  readonly spots: readonly Spot[];
  /** Labels and context; an element of no document. */
  readonly around: SVGGElement;
  /** Indexes of dots that step back, when a reader has chosen others. */
  readonly out?: ReadonlySet<number>;
}

const MOVE_MS = 450;

/**
 * Dots leave one after the other; together they take this much longer. It is the longer of the two
 * so that a frame on a slow telephone never has to move all of them: at most two in three.
 */
const STAGGER_MS = 650;

const AROUND = '[data-context="around"]';

/** What a dot has of a place, as attributes of its circle. */
const PARTS = [
  ['cx', 'x'],
  ['cy', 'y'],
  ['r', 'r'],
] as const;

const SIZE = PARTS.length;

function toNumbers(spots: readonly Spot[]): Float32Array {
  return Float32Array.from(spots.flatMap((spot) => PARTS.map(([, part]) => spot[part])));
}

/** How far a dot has come, 0 to 1, when all have come `t` of the whole way. */
function progressOf(index: number, count: number, t: number): number {
  const away = t * (MOVE_MS + STAGGER_MS) - (index / count) * STAGGER_MS;
  return easeCubicInOut(Math.min(1, Math.max(0, away / MOVE_MS)));
}

/** The stage around the figure of the first step. */
export class Stage {
  readonly #svg: SVGSVGElement;
  readonly #marks: readonly SVGElement[];
  readonly #circles: readonly SVGCircleElement[];
  /** Where the dots are now, {@link SIZE} numbers each: nothing is read from the page again. */
  readonly #now: Float32Array;

  constructor(svg: SVGSVGElement, first: Shape) {
    this.#svg = svg;
    this.#marks = [...svg.querySelectorAll<SVGElement>('.mark')];
    this.#circles = [...svg.querySelectorAll<SVGCircleElement>('.mark > circle')];
    this.#now = toNumbers(first.spots);
  }

  /** The dots' elements, in their order. */
  get marks(): readonly SVGElement[] {
    return this.#marks;
  }

  show({ look, spots, around, out }: Shape, { moving }: { readonly moving: boolean }): void {
    this.#svg.dataset.look = look;
    this.#marks.forEach((mark, index) => {
      mark.classList.toggle('is-out', out?.has(index) ?? false);
    });
    this.#changeAround(around, moving);
    const target = toNumbers(spots);
    select(this.#svg).interrupt();
    // A pointer at rest would open the sentence of every dot that passes under it.
    this.#svg.classList.toggle('is-moving', moving);
    if (moving) this.#move(target);
    else this.#place(target, 1, target);
  }

  #move(target: Float32Array): void {
    const from = this.#now.slice();
    select(this.#svg)
      .transition()
      .duration(MOVE_MS + STAGGER_MS)
      .ease(easeLinear)
      .tween('dots', () => (t: number) => {
        this.#place(from, t, target);
      })
      .on('end', () => {
        this.#svg.classList.remove('is-moving');
      });
  }

  /** Puts the dots on their way; one that doesn't move is left alone. */
  #place(from: Float32Array, t: number, target: Float32Array): void {
    this.#circles.forEach((circle, index) => {
      const progress = progressOf(index, this.#circles.length, t);
      PARTS.forEach(([attribute], part) => {
        const at = index * SIZE + part;
        const [start = 0, end = 0] = [from[at], target[at]];
        const value = Math.round((start + (end - start) * progress) * 100) / 100;
        if (Math.fround(value) === this.#now[at]) return;
        this.#now[at] = value;
        circle.setAttribute(attribute, String(value));
      });
    });
  }

  /** Old labels go before the dots arrive, new ones come with them; the stylesheet fades them. */
  #changeAround(around: SVGGElement, moving: boolean): void {
    const [last, ...older] = this.#svg.querySelectorAll<SVGGElement>(AROUND);
    for (const group of older) group.remove();
    around.classList.toggle('is-coming', moving);
    around.classList.remove('is-leaving');
    if (last === around) return;
    this.#svg.prepend(around);
    if (last === undefined || !moving) {
      last?.remove();
      return;
    }
    last.classList.remove('is-coming');
    last.classList.add('is-leaving');
    last.addEventListener(
      'animationend',
      () => {
        if (last.classList.contains('is-leaving')) last.remove();
      },
      { once: true },
    );
  }
}
