import type { Pagefind } from './pagefind-api.ts';
import type { IndexSource } from './search-index.ts';

/** The index as a site serves it. */
export function browserSource(folder: string): IndexSource {
  return {
    folder,
    async json(path) {
      const response = await fetch(folder + path);
      if (!response.ok) throw new Error(`${response.status} for ${path}`);
      return response.json() as Promise<unknown>;
    },
    async pagefind() {
      // An address in a variable is left alone by the bundler: the program comes with the index.
      const program = `${folder}pagefind.js`;
      const pagefind = (await import(/* @vite-ignore */ program)) as Pagefind;
      // A worker would need a looser content security policy.
      await pagefind.options({ noWorker: true });
      await pagefind.init();
      return pagefind;
    },
  };
}
