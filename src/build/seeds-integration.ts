import type { AstroIntegration, HookParameters } from 'astro';
import { consoleReport } from './console-report.ts';
import { writeReading } from './reading-file.ts';

type ViteDevServer = HookParameters<'astro:server:setup'>['server'];
type Loading = typeof import('./load-documents.ts');

const SEEDS = 'seeds';
/** What a document is made from and by; a change in any of them reads everything again in dev. */
const WATCHED = [
  SEEDS,
  'src/content/codings',
  'src/content/translations',
  'src/content/stories',
  'src/reading',
];

function read({ loadDocuments }: Loading): void {
  writeReading(loadDocuments(SEEDS, consoleReport(process.stdout)));
}

/** Reads the documents before Astro asks for its pages: once a build, in dev after each change. */
export function seedsIntegration(): AstroIntegration {
  return {
    name: SEEDS,
    hooks: {
      'astro:build:start': async () => {
        read(await import('./load-documents.ts'));
      },
      'astro:server:setup': async ({ server, logger }) => {
        const load = async (): Promise<void> => {
          // Vite's copy of the rules, since Node would keep those that it has read first.
          read((await server.ssrLoadModule('/src/build/load-documents.ts')) as Loading);
        };
        await load();
        server.watcher.add(WATCHED);
        server.watcher.on('all', (_event, path) => {
          if (!WATCHED.some((folder) => path.includes(`/${folder}/`))) return;
          load().then(
            () => {
              reload(server);
            },
            (error: unknown) => {
              logger.error(String(error));
            },
          );
        });
      },
    },
  };
}

/** What Astro does when one of its own collections changes: it asks pages for their paths again. */
function reload({ environments }: ViteDevServer): void {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload' });
}
