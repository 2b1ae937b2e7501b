/**
 * `npm start`: builds the site, serves it and prints its address. A file that gave no record is
 * named, and the rest is served all the same. PORT sets the port.
 */
import { enableCompileCache } from 'node:module';

// As for `npm run build`.
enableCompileCache();
const { preview } = await import('astro');
const { buildSite } = await import('../build-site.ts');
const { readPublication } = await import('../publication.ts');

const DEFAULT_PORT = 4321;

await buildSite('dist');
const port = Number(process.env.PORT ?? DEFAULT_PORT);
const server = await preview({ server: { port }, logLevel: 'error' });
const { base } = readPublication(process.env);
console.log(`\nThe site is at http://localhost:${server.port}${base} (Ctrl+C stops it)`);
