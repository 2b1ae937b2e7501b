import { build } from 'rolldown';

const bundles = new Map<string, Promise<string>>();

async function bundle(path: string, format: 'iife' | 'esm', minify: boolean): Promise<string> {
  const { output } = await build({
    input: path,
    write: false,
    platform: 'browser',
    output: { format, minify, codeSplitting: false },
  });
  return output[0].code.trim();
}

/**
 * A script of the browser with all that it imports, as one small text. Embeds are no pages of
 * Astro's, which would load the whole site's styles and policy; so their scripts are made here.
 *
 * @param path from the root of the project
 * @param minify whether few bytes matter more than that people can read it
 */
export function bundleScript(path: string, format: 'iife' | 'esm', minify = true): Promise<string> {
  const key = `${path} ${format} ${minify}`;
  const made = bundles.get(key) ?? bundle(path, format, minify);
  bundles.set(key, made);
  return made;
}
