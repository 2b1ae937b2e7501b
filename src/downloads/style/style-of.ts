/** What the site's stylesheets say of an element of a drawing, as SVG attributes. */
import type { Lang } from '../../tables/table.ts';
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

/** All of an element that a selector of the drawings looks at; alike elements are matched once. */
function ancestry(node: Element | null): string {
  if (node === null) return '';
  const { localName } = node;
  const own = `${localName}.${node.getAttribute('class') ?? ''}[${node.getAttribute('data-theme') ?? ''}]`;
  return `${ancestry(node.parentElement)}>${own}`;
}

/** A class that the matched element itself has; it rules most selectors out at once. */
const OWN_CLASS = /\.([\w-]+)[^\s>+~]*$/u;

interface DrawnRule {
  readonly selector: string;
  readonly ownClass: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface DrawingStyle {
  /** Attributes of an element by the rules that match it; the strongest rule wins. */
  attributesOf(node: Element): Readonly<Record<string, string>>;
  /** A colour or a font stack of the site by the name of its variable, like `--ink`. */
  value(name: string): string;
}

/**
 * The style of drawings in one of the two palettes, read from the site's own stylesheets, so that
 * a colour is written once. States (`:hover`) and page-wide rules don't count.
 *
 * @param css the stylesheets in the order of the page
 */
export function drawingStyle(css: string, lang: Lang, mode: Mode): DrawingStyle {
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
  const matching = (node: Element): Readonly<Record<string, string>> => {
    const classes = (node.getAttribute('class') ?? '').split(' ');
    return Object.fromEntries(
      drawn
        .filter(({ ownClass }) => ownClass === null || classes.includes(ownClass))
        .filter(({ selector }) => node.matches(selector))
        .flatMap(({ attributes }) => Object.entries(attributes)),
    );
  };
  return {
    attributesOf(node) {
      const key = ancestry(node);
      const known = seen.get(key) ?? matching(node);
      seen.set(key, known);
      return known;
    },
    value: (name) => resolved(`var(${name})`),
  };
}
