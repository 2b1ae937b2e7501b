/** Runs in the browser: the still figures of the steps, which stand in the page unparsed. */
import type { Spot } from './scene.ts';
import type { Shape } from './stage.client.ts';

/** The markup that a step shows without a script; its first step has none of its own. */
const stillOf = (step: Element): string => step.querySelector('noscript')?.textContent ?? '';

const AROUND = '[data-context="around"]';

const CIRCLE = /<circle[^>]* cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)"/gu;

/** Where the first mark begins: what stands around the dots is drawn before them. */
const MARK = '<a ';

function toShape(svg: Element | null, spots: readonly Spot[]): Shape {
  const around = svg?.querySelector<SVGGElement>(AROUND) ?? null;
  if (around === null) throw new Error('The figure has nothing around its dots.');
  return { look: svg?.getAttribute('data-look') ?? '', spots, around };
}

const spotsIn = (markup: string): Spot[] =>
  [...markup.matchAll(CIRCLE)].map(([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }));

/** The shape of the figure that is drawn already. */
export function shapeOfFigure(svg: SVGSVGElement): Shape {
  const numberAt = (circle: Element, name: string): number => Number(circle.getAttribute(name));
  const spots = [...svg.querySelectorAll('.mark > circle')].map((circle) => ({
    x: numberAt(circle, 'cx'),
    y: numberAt(circle, 'cy'),
    r: numberAt(circle, 'r'),
  }));
  return toShape(svg, spots);
}

/**
 * The shape of a step. Its marks are only read as text: to parse a hundred links again would take
 * a phone longer than a frame.
 */
export function shapeOfStep(step: Element): Shape {
  const still = stillOf(step);
  const marks = still.indexOf(MARK);
  const before = still.slice(still.indexOf('<svg'), marks);
  const parsed = new DOMParser().parseFromString(`${before}</svg>`, 'text/html');
  const shape = toShape(parsed.querySelector('svg'), spotsIn(still.slice(marks)));
  return { ...shape, around: document.importNode(shape.around, true) };
}
