/** CSS values with their variables filled in, for readers that know none, like Inkscape. */
import type { Lang } from '../../tables/table.ts';
import type { CssRule } from './read-css.ts';

export const MODES = ['light', 'dark'] as const;
/** Which of the two palettes of the site. */
export type Mode = (typeof MODES)[number];

/** The custom properties of the page in a language, by name with the two hyphens. */
export function variablesOf(rules: readonly CssRule[], lang: Lang): ReadonlyMap<string, string> {
  const roots = [':root', 'html:root', `:root:lang(${lang})`];
  const own = rules.filter(({ selector }) => roots.includes(selector));
  return new Map(
    own.flatMap(({ declarations }) => declarations.filter(([name]) => name.startsWith('--'))),
  );
}

const VARIABLE = /var\((--[\w-]+)\)/u;
const LIGHT_DARK = /light-dark\(([^(),]+),([^(),]+)\)/u;

/**
 * A value without `var()`, `light-dark()` and `currentcolor`.
 *
 * @throws {Error} for a variable that the page does not define.
 */
export function resolveValue(
  value: string,
  variables: ReadonlyMap<string, string>,
  mode: Mode,
): string {
  const [variable, name = ''] = VARIABLE.exec(value) ?? [];
  if (variable !== undefined) {
    const meant = variables.get(name);
    if (meant === undefined) throw new Error(`No stylesheet defines ${name}.`);
    return resolveValue(
      value.replace(variable, () => meant),
      variables,
      mode,
    );
  }
  const [pair, light = '', dark = ''] = LIGHT_DARK.exec(value) ?? [];
  if (pair !== undefined) {
    const chosen = (mode === 'light' ? light : dark).trim();
    return resolveValue(
      value.replace(pair, () => chosen),
      variables,
      mode,
    );
  }
  const ink = /currentcolor/iu;
  return ink.test(value) ? resolveValue(value.replace(ink, 'var(--ink)'), variables, mode) : value;
}
