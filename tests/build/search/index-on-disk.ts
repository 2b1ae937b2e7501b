import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Pagefind } from '../../../src/components/search/pagefind-api.ts';
import type { IndexSource } from '../../../src/components/search/search-index.ts';

/** An index on disk, read by Pagefind's own program for browsers. `fetched` counts what it cost. */
export interface IndexOnDisk extends IndexSource {
  /** Path in the folder and bytes of each file that was read, in that order. */
  readonly fetched: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

/** Node keeps a module that was imported; each opening of an index is to be as cold as a first visit. */
let openings = 0;

/** Opens `pagefind/` of a built site. Node's fetch doesn't read files, so it is taught to. */
export function openIndex(folder: string): IndexOnDisk {
  const address = pathToFileURL(folder.endsWith('/') ? folder : `${folder}/`).href;
  openings += 1;
  const program = `${address}pagefind.js?opening=${openings}`;
  const fetched: { path: string; bytes: Uint8Array }[] = [];
  const read = (url: string): Uint8Array<ArrayBuffer> => {
    const [file = ''] = url.split('?');
    const bytes = new Uint8Array(readFileSync(fileURLToPath(file)));
    if (file.startsWith(address)) fetched.push({ path: file.slice(address.length), bytes });
    return bytes;
  };
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    return url.startsWith(address) ? Promise.resolve(new Response(read(url))) : fetch(input, init);
  };
  return {
    folder: address,
    fetched,
    async pagefind() {
      read(program);
      const found = (await import(/* @vite-ignore */ program)) as Pagefind;
      await found.options({ noWorker: true });
      await found.init();
      return found;
    },
    json(path) {
      return Promise.resolve(JSON.parse(new TextDecoder().decode(read(address + path))));
    },
  };
}
