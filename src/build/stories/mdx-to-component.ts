import { Fragment, jsx } from 'astro/jsx-runtime';
import { Renderer, type AstroComponentFactory } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';

type MdxContent = (props: Readonly<Record<string, unknown>>) => unknown;

/**
 * Compiles MDX to a component that Astro renders like one from an `.mdx` file. It takes a
 * `components` prop. Satteri is the compiler that Astro itself uses; going to it directly keeps a
 * thousand generated stories out of the bundler.
 *
 * The text is run as code, so it must be ours or an editor's: text of a source is named by unit id
 * and never written into it.
 *
 * @throws {Error} when the MDX does not compile.
 */
export async function mdxToComponent(mdx: string): Promise<AstroComponentFactory> {
  const createElement = jsx as (type: unknown, props: unknown, key?: unknown) => unknown;
  const module = await evaluate(mdx, { Fragment, jsx: createElement, jsxs: createElement });
  const compiled = module.default as MdxContent;
  const content = (props: { components?: Readonly<Record<string, unknown>> } = {}): unknown =>
    compiled({ ...props, components: { Fragment, ...props.components } });
  // The three marks by which Astro knows an MDX component: see @astrojs/mdx, annotateContentExport.
  Object.assign(content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: false,
    [Renderer]: 'astro:jsx',
  });
  return content as unknown as AstroComponentFactory;
}
