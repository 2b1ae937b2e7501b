import postcss from 'postcss';

/** A rule of a stylesheet that holds in every circumstance: no media query, no container. */
export interface CssRule {
  readonly selector: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/**
 * The rules of a stylesheet in their order, one for each selector of a list. What stands in an
 * at-rule is left out.
 *
 * @throws {Error} with line and column when it is no CSS.
 */
export function readCss(css: string): CssRule[] {
  return postcss.parse(css).nodes.flatMap((node) => {
    if (node.type !== 'rule') return [];
    const declarations = node.nodes.flatMap((inner) =>
      inner.type === 'decl'
        ? [[inner.prop, inner.value.replace(/\s+/gu, ' ').trim()] as const]
        : [],
    );
    return node.selectors.map((selector) => ({ selector, declarations }));
  });
}
