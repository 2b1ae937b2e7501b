import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
};

export interface StaticServer {
  /** Address of the site's first page, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder under a base path as GitHub Pages does: index.html for a folder, 404.html for
 * what isn't there, no header of ours but the type and CORS for everybody. Pages are sent compressed,
 * as Pages sends them, only where weight is measured by loading.
 */
export async function serveFolder(
  folder: string,
  base: string,
  { gzip = false } = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length - 1)) : null;
    let file = inside === null ? null : join(folder, inside);
    if (file !== null && existsSync(file) && statSync(file).isDirectory()) {
      file = join(file, 'index.html');
    }
    const found = file !== null && existsSync(file);
    const served = found && file !== null ? file : join(folder, '404.html');
    const type = TYPES[extname(served)] ?? 'application/octet-stream';
    const packed = gzip && /^text|javascript|json|xml/u.test(type);
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'access-control-allow-origin': '*',
      ...(packed && { 'content-encoding': 'gzip' }),
    });
    const bytes = createReadStream(served);
    if (packed) bytes.pipe(createGzip()).pipe(response);
    else bytes.pipe(response);
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
}
