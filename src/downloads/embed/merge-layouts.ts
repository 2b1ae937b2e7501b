/**
 * The two layouts of a drawing as one, so that a mark's address and its words are told once. Parts
 * that both draw alike stand once, and the stylesheet moves them; else each mark stands once with
 * its shape in either layout, of which the stylesheet shows one.
 */
import { LAYOUT_WIDTHS } from '../../charts/chart.ts';
import { PART_CLASS } from '../../charts/draw-parts.ts';
import { isElement, marksIn, toMarkup } from '../markup/read-markup.ts';
import type { DrawnElement } from '../markup/read-markup.ts';

export interface MergedLayouts {
  readonly svg: DrawnElement;
  /** What the stylesheet must know of this drawing: how high it is for its width. */
  readonly css: string;
}

/** A mark, or null at the end, and what is drawn before it. */
interface Step {
  readonly before: readonly DrawnElement[];
  readonly mark: DrawnElement | null;
}

const isMark = ({ attributes }: DrawnElement): boolean => attributes['data-units'] !== undefined;

const elementsIn = ({ children }: DrawnElement): DrawnElement[] => children.filter(isElement);

function stepsOf(svg: DrawnElement): Step[] {
  const steps: Step[] = [];
  let before: DrawnElement[] = [];
  for (const child of elementsIn(svg)) {
    if (isMark(child)) {
      steps.push({ before, mark: child });
      before = [];
    } else before.push(child);
  }
  return [...steps, { before, mark: null }];
}

const named = ({ attributes }: DrawnElement): string => JSON.stringify(attributes);

/** Whether both layouts have the same marks in the same order, none of them within a group. */
function areAlike(narrow: readonly Step[], wide: readonly Step[], svgs: readonly DrawnElement[]) {
  const direct = [narrow, wide].every((steps, index) => {
    const svg = svgs[index];
    return svg && marksIn(svg).length === steps.length - 1 && steps.length > 1;
  });
  return (
    direct &&
    narrow.length === wide.length &&
    narrow.every(({ mark }, index) => {
      const other = wide[index]?.mark ?? null;
      return mark === null || other === null ? mark === other : named(mark) === named(other);
    })
  );
}

const group = (
  children: readonly DrawnElement[],
  attributes: DrawnElement['attributes'],
): DrawnElement => ({ name: 'g', attributes, children });

/** A mark's shape as one element, on which the stylesheet may set a scale. */
function shapeOf(mark: DrawnElement): DrawnElement {
  const shapes = elementsIn(mark);
  const [first] = shapes;
  const isOne = shapes.length === 1 && first?.attributes.transform === undefined;
  return isOne && first ? first : group(shapes, {});
}

const sizeOf = ({ attributes }: DrawnElement): string =>
  (attributes.viewBox ?? '').split(' ').slice(2).join('/');

const isPart = ({ attributes }: DrawnElement): boolean =>
  (attributes.class ?? '').split(' ').includes(PART_CLASS);

const inside = ({ children }: DrawnElement): string => children.map(toMarkup).join('');

/** Both layouts' parts, two and two; null when they differ. */
function partsOf(
  narrow: DrawnElement,
  wide: DrawnElement,
): (readonly [DrawnElement, DrawnElement])[] | null {
  const others = elementsIn(wide).filter(isPart);
  const parts = elementsIn(narrow).filter(isPart);
  const pairs = parts.flatMap((part, index): [DrawnElement, DrawnElement][] => {
    const other = others[index];
    return other && inside(other) === inside(part) ? [[part, other]] : [];
  });
  const isWhole = pairs.length > 0 && pairs.length === Math.max(parts.length, others.length);
  return isWhole ? pairs : null;
}

/** What the layouts draw besides their parts, then the parts, each within its two places. */
function mergedParts(
  [narrow, wide]: readonly [DrawnElement, DrawnElement],
  pairs: readonly (readonly [DrawnElement, DrawnElement])[],
): DrawnElement[] {
  const around = (svg: DrawnElement): DrawnElement[] =>
    elementsIn(svg).filter((child) => !isPart(child));
  const placed = (name: string, { attributes }: DrawnElement): DrawnElement['attributes'] => ({
    class: name,
    transform: attributes.transform ?? '',
  });
  const parts = pairs.map(([part, other]) =>
    group([group(elementsIn(other), placed('wide-place', other))], placed('narrow-place', part)),
  );
  return [
    ...inGroup(around(narrow), 'chart-narrow'),
    ...inGroup(around(wide), 'chart-wide'),
    group(parts, { class: 'both-parts' }),
  ];
}

/** One group, or nothing where there is nothing to put into it. */
const inGroup = (children: readonly DrawnElement[], name: string): DrawnElement[] =>
  children.length === 0 ? [] : [group(children, { class: name })];

/** Everything in the order of the narrow layout, marks with both of their shapes. */
function mergedMarks(narrow: readonly Step[], wide: readonly Step[]): DrawnElement[] {
  return narrow.flatMap(({ before, mark }, index): DrawnElement[] => {
    const other = wide[index];
    const around = [
      ...inGroup(before, 'chart-narrow'),
      ...inGroup(other?.before ?? [], 'chart-wide'),
    ];
    if (mark === null || !other?.mark) return around;
    return [...around, { ...mark, children: [shapeOf(mark), shapeOf(other.mark)] }];
  });
}

function childrenOf(narrow: DrawnElement, wide: DrawnElement): DrawnElement[] | null {
  const pairs = partsOf(narrow, wide);
  if (pairs !== null) return mergedParts([narrow, wide], pairs);
  const steps = { narrow: stepsOf(narrow), wide: stepsOf(wide) };
  return areAlike(steps.narrow, steps.wide, [narrow, wide])
    ? mergedMarks(steps.narrow, steps.wide)
    : null;
}

/**
 * The drawings of a figure as one, or null when neither their parts nor their marks are the same in
 * the same order.
 */
export function mergeLayouts(narrow: DrawnElement, wide: DrawnElement): MergedLayouts | null {
  const sizes = { narrow: sizeOf(narrow), wide: sizeOf(wide) };
  const children = childrenOf(narrow, wide);
  if (children === null) return null;
  const css = `.chart-both{aspect-ratio:${sizes.narrow}}@container (min-width: 592px){.chart-both{aspect-ratio:${sizes.wide}}}`;
  const isInParts = children.at(-1)?.attributes.class === 'both-parts';
  // Its height is the stylesheet's; its width alone sets the scale.
  const kept = Object.entries(wide.attributes).filter(
    ([name]) => !/^(?:width|height)$/u.test(name),
  );
  const attributes = {
    preserveAspectRatio: 'xMinYMin',
    ...Object.fromEntries(kept),
    class: `chart-svg chart-both${isInParts ? '' : ' two-shapes'}`,
    viewBox: `0 0 ${LAYOUT_WIDTHS.wide} 1`,
  };
  return { svg: { ...wide, attributes, children }, css };
}
