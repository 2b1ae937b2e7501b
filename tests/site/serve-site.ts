import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { SITES } from './sites.ts';
import { serveFolder, type StaticServer } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the served sites, in the order of SITES. */
    urls: readonly string[];
  }
}

/** Builds the site as its users would, once for each base path, and serves both while tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers: StaticServer[] = [];
  for (const { base, folder } of SITES) {
    const { status } = spawnSync('node', ['src/build/commands/build.ts', folder], {
      stdio: 'inherit',
      env: { ...process.env, BASE: base, SITE: 'https://opening-moves.example' },
    });
    if (status !== 0) throw new Error(`The build under ${base} failed.`);
    servers.push(await serveFolder(folder, base));
  }
  project.provide(
    'urls',
    servers.map(({ url }) => url),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
