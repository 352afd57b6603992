/**
 * Two hosts, as an article and the embedded site are: the built site without any CORS header, and pages
 * that hold it. Each on a port of its own, so that they are different origins.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../../../dist');
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Host {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

async function listening(server: Server): Promise<Host> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The built site, as the simplest of hosts serves it. */
export function siteHost(): Promise<Host> {
  return listening(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      let file = join(dist, normalize(decodeURIComponent(pathname)));
      if (file.startsWith(dist) && existsSync(file) && statSync(file).isDirectory())
        file = join(file, 'index.html');
      if (!file.startsWith(dist) || !existsSync(file)) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': kinds[extname(file)] ?? 'application/octet-stream',
      });
      createReadStream(file).pipe(response);
    }),
  );
}

/** @param pages by path, `/article`: their text and type */
export function articleHost(
  pages: ReadonlyMap<string, { readonly text: string; readonly type: string }>,
): Promise<Host> {
  return listening(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://article');
      const page = pages.get(pathname);
      if (page === undefined) response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      else response.writeHead(200, { 'content-type': page.type }).end(page.text);
    }),
  );
}
