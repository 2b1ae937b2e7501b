/**
 * The two layouts of a drawing as one: each mark stands once, with its shape in either layout, so
 * that its address and its words are told once. The stylesheet shows one of the shapes.
 */
import { LAYOUT_WIDTHS } from '../../charts/chart.ts';

export interface MergedLayouts {
  readonly svg: Element;
  /** What the stylesheet must know of this drawing: how high it is for its width. */
  readonly css: string;
}

/** A mark, or null at the end, and what is drawn before it. */
interface Step {
  readonly before: readonly Element[];
  readonly mark: Element | null;
}

const isMark = (element: Element): boolean => element.hasAttribute('data-units');

function stepsOf(svg: Element): Step[] {
  const steps: Step[] = [];
  let before: Element[] = [];
  for (const child of svg.children) {
    if (isMark(child)) {
      steps.push({ before, mark: child });
      before = [];
    } else before.push(child);
  }
  return [...steps, { before, mark: null }];
}

const named = (mark: Element): string =>
  JSON.stringify([...mark.attributes].map(({ name, value }) => [name, value]));

/** Whether both layouts have the same marks in the same order, none of them within a group. */
function areAlike(narrow: readonly Step[], wide: readonly Step[], svgs: readonly Element[]) {
  const direct = [narrow, wide].every(
    (steps, index) =>
      svgs[index]?.querySelectorAll('[data-units]').length === steps.length - 1 && steps.length > 1,
  );
  return (
    direct &&
    narrow.length === wide.length &&
    narrow.every(({ mark }, index) => {
      const other = wide[index]?.mark ?? null;
      return mark === null || other === null ? mark === other : named(mark) === named(other);
    })
  );
}

function group(document: Document, children: readonly Element[], className: string | null) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  if (className !== null) made.setAttribute('class', className);
  made.append(...children);
  return made;
}

/** A mark's shape as one element, on which the stylesheet may set a scale. */
function shapeOf(document: Document, { children }: Element): Element {
  const [first] = children;
  const isOne = children.length === 1 && first?.hasAttribute('transform') === false;
  return isOne ? first : group(document, [...children], null);
}

const sizeOf = (svg: Element): string =>
  (svg.getAttribute('viewBox') ?? '').split(' ').slice(2).join('/');

/**
 * The drawings of a figure as one, or null when their marks are not the same in the same order or
 * stand in groups. Both drawings are taken apart.
 */
export function mergeLayouts(
  narrow: Element,
  wide: Element,
  document: Document,
): MergedLayouts | null {
  const steps = { narrow: stepsOf(narrow), wide: stepsOf(wide) };
  if (!areAlike(steps.narrow, steps.wide, [narrow, wide])) return null;
  const css = `.chart-both{aspect-ratio:${sizeOf(narrow)}}@container (min-width: 592px){.chart-both{aspect-ratio:${sizeOf(wide)}}}`;
  const svg = wide.cloneNode(false) as Element;
  svg.setAttribute('class', 'chart-svg chart-both');
  // Its height is the stylesheet's; its width alone sets the scale.
  svg.setAttribute('viewBox', `0 0 ${LAYOUT_WIDTHS.wide} 1`);
  svg.setAttribute('preserveAspectRatio', 'xMinYMin');
  for (const name of ['width', 'height']) svg.removeAttribute(name);
  steps.narrow.forEach(({ before, mark }, index) => {
    const other = steps.wide[index];
    if (before.length > 0) svg.append(group(document, before, 'chart-narrow'));
    if (other !== undefined && other.before.length > 0)
      svg.append(group(document, other.before, 'chart-wide'));
    if (mark === null || !other?.mark) return;
    const both = mark.cloneNode(false) as Element;
    both.append(shapeOf(document, mark), shapeOf(document, other.mark));
    svg.append(both);
  });
  return { svg, css };
}
