import { build } from 'rolldown';

const bundles = new Map<string, Promise<string>>();

async function bundle(path: string, format: 'iife' | 'esm'): Promise<string> {
  const { output } = await build({
    input: path,
    write: false,
    platform: 'browser',
    output: { format, minify: true, codeSplitting: false },
  });
  return output[0].code.trim();
}

/**
 * A script of the browser with all that it imports, as one small text. Embeds are no pages of
 * Astro's, which would load the whole site's styles and policy; so their scripts are made here.
 *
 * @param path from the root of the project
 */
export function bundleScript(path: string, format: 'iife' | 'esm'): Promise<string> {
  const made = bundles.get(path) ?? bundle(path, format);
  bundles.set(path, made);
  return made;
}
