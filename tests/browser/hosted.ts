/** A plain static server that serves a folder at any path, with the headers that the build says. */
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The rules of a `_headers` file, as Netlify and Cloudflare Pages read them. */
function headersFor(folder: string, path: string): Record<string, string> {
  const rules = readFileSync(join(folder, '_headers'), 'utf8').split(/\n\n/u);
  const all: Record<string, string> = {};
  for (const rule of rules) {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!fits) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^\s*([^:]+):\s*(.*)$/u.exec(line) ?? [];
      all[name] = value;
    }
  }
  return all;
}

export interface Hosted {
  /** With its path, ends in `/`. */
  readonly address: string;
  /** Serves another folder from now on. */
  replace(folder: string): void;
  /** Paths that were asked for since the last call. */
  asked(): readonly string[];
  close(): Promise<void>;
}

/** What gains by it; fonts and pictures are compressed as they are. */
const gains = /^(text|image\/svg)/u;

/**
 * @param path where the site stands, begins and ends with `/`
 * @param compressed whether text travels by gzip, as most hosts send it
 */
export async function hosted(folder: string, path = '/', compressed = false): Promise<Hosted> {
  let current = folder;
  let paths: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    paths.push(pathname);
    if (!pathname.startsWith(path)) return void response.writeHead(404).end();
    const own = `/${decodeURIComponent(pathname.slice(path.length))}`;
    const file = join(current, own.endsWith('/') ? `${own}index.html` : own);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    const zips = compressed && gains.test(type);
    response.writeHead(200, {
      'Content-Type': type,
      ...headersFor(current, own),
      ...(zips ? { 'Content-Encoding': 'gzip' } : {}),
    });
    const bytes = readFileSync(file);
    response.end(zips ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${path}`,
    replace: (next) => (current = next),
    asked: () => {
      const since = paths;
      paths = [];
      return since;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
