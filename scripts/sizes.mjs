/**
 * What each surface of a built site sends before a reader does anything, by its files: bytes as gzip makes
 * them, without fonts. The words of a figure and what its worker is made of come on top; the browser's tests
 * (`tests/browser/embed/budget.spec.ts`) count those too.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** @param dist address of the folder, ending in a slash */
export function sizesOf(dist) {
  const gzipped = (path) => gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length;
  const row = (name, files) => ({
    surface: name,
    requests: files.length,
    kB: Number((files.reduce((sum, file) => sum + gzipped(file), 0) / 1000).toFixed(1)),
  });
  /** A page, and what its markup asks for. */
  const page = (path) => {
    const folder = path.replace(/[^/]*$/u, '');
    const html = readFileSync(new URL(path, dist), 'utf8');
    const asked = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/gu)].map(([, file]) =>
      new URL(folder + file, dist).href.slice(dist.href.length),
    );
    return [path, ...asked];
  };
  const frame = page('embed/index.html');
  const { figures, workers } = JSON.parse(
    readFileSync(new URL('embed/figures.json', dist), 'utf8'),
  );
  const inEmbed = (files) => files.map((file) => `embed/assets/${file}`);
  return [
    row('Explore', page('index.html')),
    row('Present', page('present/index.html')),
    row('Embed, a picture', frame),
    ...Object.entries(figures).map(([name, files]) =>
      row(`Embed, ${name}`, [...frame, ...inEmbed(files)]),
    ),
    ...Object.entries(workers).map(([name, files]) => row(`  worker ${name}`, inEmbed(files))),
  ];
}
