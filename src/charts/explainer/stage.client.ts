/**
 * Runs in the browser: the figure that stays on the screen. Its dots are the same elements from
 * the first step to the last; D3 moves them to where a step's still has them.
 */
import { easeCubicInOut } from 'd3-ease';
import { select, selectAll } from 'd3-selection';
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

export interface Stage {
  show(shape: Shape, options: { readonly moving: boolean }): void;
}

const TIME_MS = { move: 800, fade: 350 };

/** Dots leave one after the other; together they take this much longer. */
const STAGGER_MS = 300;

const AROUND = '[data-context="around"]';

const numberAt = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? 0);

/** The shape of a drawn figure. @throws {Error} when it is no figure of the explainer. */
export function shapeOf(svg: Element): Shape {
  const around = svg.querySelector<SVGGElement>(AROUND);
  if (around === null) throw new Error('The figure has nothing around its dots.');
  return {
    look: svg.getAttribute('data-look') ?? '',
    spots: [...svg.querySelectorAll('.mark > circle')].map((circle) => ({
      x: numberAt(circle, 'cx'),
      y: numberAt(circle, 'cy'),
      r: numberAt(circle, 'r'),
    })),
    around,
  };
}

function moveDots(svg: SVGSVGElement, spots: readonly Spot[]): void {
  const circles = [...svg.querySelectorAll<SVGCircleElement>('.mark > circle')];
  // A pointer at rest would open the sentence of every dot that passes under it.
  svg.classList.add('is-moving');
  selectAll(circles)
    .transition()
    .duration(TIME_MS.move)
    .delay((_, index) => (index / circles.length) * STAGGER_MS)
    .ease(easeCubicInOut)
    .attr('cx', (_, index) => spots[index]?.x ?? 0)
    .attr('cy', (_, index) => spots[index]?.y ?? 0)
    .attr('r', (_, index) => spots[index]?.r ?? 0)
    .end()
    .then(
      () => {
        svg.classList.remove('is-moving');
      },
      // Another step came before this one was reached.
      () => undefined,
    );
}

function placeDots(svg: SVGSVGElement, spots: readonly Spot[]): void {
  svg.classList.remove('is-moving');
  selectAll(svg.querySelectorAll('.mark > circle'))
    .interrupt()
    .attr('cx', (_, index) => spots[index]?.x ?? 0)
    .attr('cy', (_, index) => spots[index]?.y ?? 0)
    .attr('r', (_, index) => spots[index]?.r ?? 0);
}

/** Old labels go before the dots arrive, new ones come with them. */
function changeAround(svg: SVGSVGElement, around: SVGGElement, moving: boolean): void {
  const old = svg.querySelectorAll(AROUND);
  svg.prepend(around);
  if (!moving) {
    select(around).interrupt().style('opacity', null);
    for (const group of old) if (group !== around) group.remove();
    return;
  }
  selectAll(old)
    .filter((_, index) => old[index] !== around)
    .transition()
    .duration(TIME_MS.fade)
    .style('opacity', 0)
    .remove();
  select(around)
    .style('opacity', 0)
    .transition()
    .delay(TIME_MS.move - TIME_MS.fade)
    .duration(TIME_MS.fade)
    .style('opacity', 1);
}

/** The stage around the figure of the first step. */
export function createStage(svg: SVGSVGElement): Stage {
  return {
    show({ look, spots, around, out }, { moving }) {
      svg.dataset.look = look;
      svg.querySelectorAll('.mark').forEach((mark, index) => {
        mark.classList.toggle('is-out', out?.has(index) ?? false);
      });
      changeAround(svg, around, moving);
      if (moving) moveDots(svg, spots);
      else placeDots(svg, spots);
    },
  };
}
