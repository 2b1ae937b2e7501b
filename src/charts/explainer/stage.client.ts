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

const MOVE_MS = 420;

/**
 * Dots leave one after the other; together they take this much longer. It is the longer of the two
 * so that a frame on a slow telephone never has to move all of them: at most little over half.
 */
const STAGGER_MS = 780;

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
  /** What holds the figure, and covers it while dots move. */
  readonly #drawing: Element;
  readonly #marks: readonly SVGElement[];
  readonly #circles: readonly SVGCircleElement[];
  /** Where the dots are now, {@link SIZE} numbers each: nothing is read from the page again. */
  readonly #now: Float32Array;
  readonly #prepared = new Set<SVGGElement>();
  #around: SVGGElement;

  constructor(svg: SVGSVGElement, first: Shape) {
    this.#svg = svg;
    this.#drawing = svg.parentElement ?? svg;
    this.#around = first.around;
    this.#prepared.add(first.around);
    this.#marks = [...svg.querySelectorAll<SVGElement>('.mark')];
    this.#circles = [...svg.querySelectorAll<SVGCircleElement>('.mark > circle')];
    this.#now = toNumbers(first.spots);
  }

  /** The dots' elements, in their order. */
  get marks(): readonly SVGElement[] {
    return this.#marks;
  }

  /**
   * Puts what will stand around the dots into the figure, unseen: its words are laid out before the
   * step comes, not in the frame in which the dots leave.
   */
  prepare({ around }: Shape): void {
    this.#prepared.add(around);
    around.setAttribute('class', 'is-away');
    this.#svg.prepend(around);
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
    this.#drawing.classList.toggle('is-moving', moving);
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
        this.#drawing.classList.remove('is-moving');
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
    const last = this.#around;
    this.#around = around;
    if (around.parentNode !== this.#svg) this.#svg.prepend(around);
    for (const group of this.#svg.querySelectorAll<SVGGElement>('.is-leaving')) this.#hide(group);
    around.setAttribute('class', moving ? 'is-coming' : '');
    if (last === around) return;
    if (!moving) {
      this.#hide(last);
      return;
    }
    last.setAttribute('class', 'is-leaving');
    last.addEventListener(
      'animationend',
      () => {
        if (last.classList.contains('is-leaving')) this.#hide(last);
      },
      { once: true },
    );
  }

  /** What a step needs again stays, unseen; what stood around a reader's choice goes. */
  #hide(around: SVGGElement): void {
    if (this.#prepared.has(around)) around.setAttribute('class', 'is-away');
    else around.remove();
  }
}
