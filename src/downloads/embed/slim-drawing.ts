/**
 * A drawing for an embed: the same marks and links in fewer bytes. What neighbouring marks share
 * stands once, on a group around them, and what an address tells is not told again.
 */
import { element, escapeMarkup } from '../../charts/svg-markup.ts';
import { isElement, marksIn } from '../markup/read-markup.ts';
import type { Drawn, DrawnElement } from '../markup/read-markup.ts';

/** Attributes that a run of marks can have in common. */
const SHARED = ['data-theme', 'data-place'] as const;
type Shared = (typeof SHARED)[number];

/** A group around fewer marks takes more bytes than their own attributes. */
const LEAST_RUN = 3;

/** For readers of a page's source and for its tests. */
const DROPPED = new Set(['data-context', 'class']);

const isMark = (node: Drawn): node is DrawnElement =>
  isElement(node) && node.attributes['data-units'] !== undefined;

/** The classes that a stylesheet of the embed knows; `mark` is every link of a drawing. */
function classOf({ attributes }: DrawnElement): string | null {
  const kept = (attributes.class ?? '').split(' ').filter((name) => name !== 'mark');
  return kept.join(' ') || null;
}

interface Left {
  readonly attributes: readonly Shared[];
  /** How the labels begin, said by a group around them. */
  readonly label: string;
}

const NOTHING: Left = { attributes: [], label: '' };

function attributesOf(node: DrawnElement, left: Left): Record<string, string | null> {
  const { href = '', ...others } = node.attributes;
  const units = others['data-units'];
  // The anchor of a single unit's sentence ends with its id.
  const told = units !== undefined && href.endsWith(`#u-${units}`);
  const kept = Object.entries(others).filter(
    ([name]) =>
      !DROPPED.has(name) &&
      !left.attributes.some((shared) => shared === name) &&
      !(told && name === 'data-units'),
  );
  const label = others['aria-label']?.slice(left.label.length) ?? null;
  return {
    href: href === '' ? null : href,
    class: classOf(node),
    ...Object.fromEntries(kept),
    'aria-label': label,
  };
}

/** What all labels of a run begin with, up to a comma: `Anji, industry, `; empty for one mark. */
function commonLabel(run: readonly Drawn[]): string {
  const labels = run.filter(isMark).map((mark) => mark.attributes['aria-label'] ?? '');
  const [first = ''] = labels;
  if (labels.length < 2) return '';
  const starts = [/^.*[,，] ?/su, /^[^,，]*[,，] ?/u].map((start) => start.exec(first)?.[0] ?? '');
  return starts.find((start) => labels.every((label) => label.startsWith(start))) ?? '';
}

/** Neighbours with the same value of an attribute, in order. */
function runsOf(nodes: readonly Drawn[], name: Shared): Drawn[][] {
  const runs: Drawn[][] = [];
  let last: string | null | undefined;
  for (const node of nodes) {
    const value = isMark(node) ? (node.attributes[name] ?? null) : undefined;
    if (value === undefined || value !== last) runs.push([node]);
    else runs.at(-1)?.push(node);
    last = value;
  }
  return runs;
}

/** An attribute's value that all marks have, or null. */
function valueOf(marks: readonly DrawnElement[], name: Shared): string | null {
  const values = new Set(marks.map((mark) => mark.attributes[name] ?? null));
  const [value = null] = values;
  return values.size === 1 && marks.length >= LEAST_RUN ? value : null;
}

/** What marks have in common, as attributes of a group around them. */
function commonOf(marks: readonly DrawnElement[], names: readonly Shared[], left: Left) {
  const shared = names.flatMap((name) => {
    const value = left.attributes.includes(name) ? null : valueOf(marks, name);
    return value === null ? [] : [[name, value] as const];
  });
  const label = shared.length === 0 ? '' : commonLabel(marks);
  const name = label.slice(left.label.length).replace(/[,，] ?$/u, '') || null;
  return {
    attributes: { ...Object.fromEntries(shared), role: name && 'group', 'aria-label': name },
    known: {
      attributes: [...left.attributes, ...shared.map(([attribute]) => attribute)],
      label: label || left.label,
    },
  };
}

function toSlim(node: Drawn, left: Left, isInMark: boolean): string {
  if (!isElement(node)) return escapeMarkup(node);
  const isGroup = node.name === 'g';
  // A theme's colour would be that of everything in the group.
  const marks = isGroup ? marksIn(node) : [];
  const { attributes: common, known } = commonOf(marks, ['data-place'], left);
  const inside = slimNodes(node.children, SHARED, known, isMark(node));
  const attributes = isGroup
    ? { ...attributesOf(node, left), ...common }
    : attributesOf(node, left);
  const bare = Object.values(attributes).every((value) => value === null);
  // Directly in a mark a group is its shape in one of two layouts.
  return bare && isGroup && !isInMark ? inside : element(node.name, attributes, inside);
}

/** Siblings, runs of marks in groups; first by what changes least often. */
function slimNodes(
  nodes: readonly Drawn[],
  open: readonly Shared[],
  left: Left,
  isInMark: boolean,
): string {
  const [outer, ...inner] = open
    .filter((name) => !left.attributes.includes(name))
    .sort((a, b) => runsOf(nodes, a).length - runsOf(nodes, b).length);
  if (outer === undefined || !nodes.some(isMark)) {
    return nodes.map((node) => toSlim(node, left, isInMark)).join('');
  }
  return runsOf(nodes, outer)
    .map((run): string => {
      const { attributes, known } = commonOf(run.filter(isMark), [outer], left);
      const isShared = known.attributes.length > left.attributes.length;
      const inside = slimNodes(run, inner, isShared ? known : left, isInMark);
      return isShared ? element('g', attributes, inside) : inside;
    })
    .join('');
}

/** The markup of a figure's drawings; marks keep their links, labels and shapes. */
export function slimDrawing(drawings: readonly Drawn[]): string {
  return slimNodes(drawings, SHARED, NOTHING, false);
}
