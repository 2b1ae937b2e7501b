/** What the site's stylesheets say of an element of a drawing, as SVG attributes. */
import type { Lang } from '../../tables/table.ts';
import type { DrawnElement } from '../markup/read-markup.ts';
import { readCss } from './read-css.ts';
import { resolveValue, variablesOf } from './resolve-value.ts';
import type { Mode } from './resolve-value.ts';

/** Properties that are also attributes of SVG; any other is for pages alone. */
const ATTRIBUTES = new Set(
  [
    'fill fill-opacity stroke stroke-width stroke-dasharray stroke-linejoin stroke-opacity opacity',
    'font-family font-size font-weight text-anchor letter-spacing paint-order vector-effect overflow',
  ].flatMap((names) => names.split(' ')),
);

/** How strong a selector is: classes, attributes and pseudo-classes before names of elements. */
function specificity(selector: string): number {
  const strong = selector.match(/[.#:[]/gu)?.length ?? 0;
  const weak = selector.match(/(?:^|[\s>+~])[a-z]/gu)?.length ?? 0;
  return strong * 100 + weak;
}

/** What a selector of the drawings looks at; elements that are alike in it are matched once. */
const SEEN = ['class', 'data-theme'] as const;

const looksOf = ({ name, attributes }: DrawnElement): string =>
  `${name}.${SEEN.map((seen) => attributes[seen] ?? '').join('.')}`;

/** The element at the end of a path as one of a document, within those above it. */
function toMatched(path: readonly DrawnElement[], document: Document): Element {
  return path.reduce<Element>((above, { name, attributes }) => {
    const made = document.createElement(name);
    for (const seen of SEEN) made.setAttribute(seen, attributes[seen] ?? '');
    above.append(made);
    return made;
  }, document.createElement('div'));
}

/** A class that the matched element itself has; it rules most selectors out at once. */
const OWN_CLASS = /\.([\w-]+)[^\s>+~]*$/u;

interface DrawnRule {
  readonly selector: string;
  readonly ownClass: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface DrawingStyle {
  /**
   * Attributes of an element by the rules that match it; the strongest rule wins.
   *
   * @param path the element after those that it stands in
   */
  attributesOf(path: readonly DrawnElement[]): Readonly<Record<string, string>>;
  /** A colour or a font stack of the site by the name of its variable, like `--ink`. */
  value(name: string): string;
}

/**
 * The style of drawings in one of the two palettes, read from the site's own stylesheets, so that
 * a colour is written once. States (`:hover`) and page-wide rules don't count.
 *
 * @param css the stylesheets in the order of the page
 * @param document to try selectors in
 */
export function drawingStyle(
  css: string,
  lang: Lang,
  mode: Mode,
  document: Document,
): DrawingStyle {
  const rules = readCss(css);
  const variables = variablesOf(rules, lang);
  const resolved = (value: string): string => resolveValue(value, variables, mode);
  const seen = new Map<string, Readonly<Record<string, string>>>();
  const drawn: DrawnRule[] = rules
    .filter(({ selector }) => selector.includes('.') && !selector.includes(':'))
    .map(({ selector, declarations }) => ({
      selector,
      ownClass: OWN_CLASS.exec(selector)?.[1] ?? null,
      attributes: Object.fromEntries(
        declarations
          .filter(([property]) => ATTRIBUTES.has(property))
          .map(([property, value]) => [property, resolved(value).replace('transparent', 'none')]),
      ),
    }))
    .filter(({ attributes }) => Object.keys(attributes).length > 0)
    .sort((a, b) => specificity(a.selector) - specificity(b.selector));
  const matching = (path: readonly DrawnElement[]): Readonly<Record<string, string>> => {
    const node = toMatched(path, document);
    const classes = (node.getAttribute('class') ?? '').split(' ');
    return Object.fromEntries(
      drawn
        .filter(({ ownClass }) => ownClass === null || classes.includes(ownClass))
        .filter(({ selector }) => node.matches(selector))
        .flatMap(({ attributes }) => Object.entries(attributes)),
    );
  };
  return {
    attributesOf(path) {
      const key = path.map(looksOf).join('>');
      const known = seen.get(key) ?? matching(path);
      seen.set(key, known);
      return known;
    },
    value: (name) => resolved(`var(${name})`),
  };
}
