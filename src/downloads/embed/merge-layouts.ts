/**
 * The two layouts of a drawing as one, so that a mark's address and its words are told once. Parts
 * that both draw alike stand once, and the stylesheet moves them; else each mark stands once with
 * its shape in either layout, of which the stylesheet shows one.
 */
import { LAYOUT_WIDTHS } from '../../charts/chart.ts';
import { PART_CLASS } from '../../charts/draw-parts.ts';

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

const isPart = (element: Element): boolean => element.classList.contains(PART_CLASS);

/** Both layouts' parts, two and two; null when they differ. */
function partsOf(narrow: Element, wide: Element): (readonly [Element, Element])[] | null {
  const others = [...wide.children].filter(isPart);
  const parts = [...narrow.children].filter(isPart);
  const pairs = parts.flatMap((part, index): [Element, Element][] => {
    const other = others[index];
    return other?.innerHTML === part.innerHTML ? [[part, other]] : [];
  });
  const isWhole = pairs.length > 0 && pairs.length === Math.max(parts.length, others.length);
  return isWhole ? pairs : null;
}

/** What the layouts draw besides their parts, then the parts, each within its two places. */
function mergedParts(
  [narrow, wide]: readonly [Element, Element],
  pairs: readonly (readonly [Element, Element])[],
  document: Document,
): Element[] {
  const around = (svg: Element): Element[] => [...svg.children].filter((child) => !isPart(child));
  const parts = pairs.map(([part, other]) => {
    const inner = group(document, [...other.children], 'wide-place');
    const outer = group(document, [inner], 'narrow-place');
    inner.setAttribute('transform', other.getAttribute('transform') ?? '');
    outer.setAttribute('transform', part.getAttribute('transform') ?? '');
    return outer;
  });
  return [
    ...(around(narrow).length === 0 ? [] : [group(document, around(narrow), 'chart-narrow')]),
    ...(around(wide).length === 0 ? [] : [group(document, around(wide), 'chart-wide')]),
    group(document, parts, 'both-parts'),
  ];
}

/** Everything in the order of the narrow layout, marks with both of their shapes. */
function mergedMarks(narrow: readonly Step[], wide: readonly Step[], document: Document) {
  return narrow.flatMap(({ before, mark }, index): Element[] => {
    const other = wide[index];
    const around = [
      ...(before.length === 0 ? [] : [group(document, before, 'chart-narrow')]),
      ...(other === undefined || other.before.length === 0
        ? []
        : [group(document, other.before, 'chart-wide')]),
    ];
    if (mark === null || !other?.mark) return around;
    const both = mark.cloneNode(false) as Element;
    both.append(shapeOf(document, mark), shapeOf(document, other.mark));
    return [...around, both];
  });
}

function childrenOf(narrow: Element, wide: Element, document: Document): Element[] | null {
  const pairs = partsOf(narrow, wide);
  if (pairs !== null) return mergedParts([narrow, wide], pairs, document);
  const steps = { narrow: stepsOf(narrow), wide: stepsOf(wide) };
  return areAlike(steps.narrow, steps.wide, [narrow, wide])
    ? mergedMarks(steps.narrow, steps.wide, document)
    : null;
}

/**
 * The drawings of a figure as one, or null when neither their parts nor their marks are the same in
 * the same order. Both drawings are taken apart.
 */
export function mergeLayouts(
  narrow: Element,
  wide: Element,
  document: Document,
): MergedLayouts | null {
  const sizes = { narrow: sizeOf(narrow), wide: sizeOf(wide) };
  const children = childrenOf(narrow, wide, document);
  if (children === null) return null;
  const css = `.chart-both{aspect-ratio:${sizes.narrow}}@container (min-width: 592px){.chart-both{aspect-ratio:${sizes.wide}}}`;
  const svg = wide.cloneNode(false) as Element;
  const isInParts = children.at(-1)?.classList.contains('both-parts') === true;
  svg.setAttribute('class', `chart-svg chart-both${isInParts ? '' : ' two-shapes'}`);
  // Its height is the stylesheet's; its width alone sets the scale.
  svg.setAttribute('viewBox', `0 0 ${LAYOUT_WIDTHS.wide} 1`);
  svg.setAttribute('preserveAspectRatio', 'xMinYMin');
  for (const name of ['width', 'height']) svg.removeAttribute(name);
  svg.append(...children);
  return { svg, css };
}
