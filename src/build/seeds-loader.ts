import type { Loader } from 'astro/loaders';
import { consoleReport } from './console-report.ts';
import { loadDocuments } from './load-documents.ts';
import { writeReading } from './reading-file.ts';

const SEEDS = 'seeds';
/** Folders that a document is made from; a change in any of them reads everything again in dev. */
const WATCHED = [SEEDS, 'src/content/codings', 'src/content/translations', 'src/content/stories'];

/** Astro's content loader for seeds/: one entry a document, its id the record's. */
export function seedsLoader(): Loader {
  return {
    name: 'seeds',
    load: (context) => {
      const { store, watcher } = context;
      const load = (): void => {
        const loaded = loadDocuments(SEEDS, consoleReport(process.stdout));
        writeReading(loaded);
        store.clear();
        for (const document of loaded.documents) {
          const { id } = document.record;
          const data = { ...document };
          store.set({ id, data, digest: context.generateDigest(data) });
        }
      };
      load();
      watcher?.on('all', (_event, path) => {
        if (WATCHED.some((folder) => path.includes(`/${folder}/`))) load();
      });
      return Promise.resolve();
    },
  };
}
