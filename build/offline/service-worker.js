/*
 * Keeps the whole site for when there is no network. It asks its own host for the site's own files,
 * once for each version, and nobody for anything else.
 *
 * A version is a list of files with their hashes. It is kept whole or not at all: the browser refuses a
 * file whose hash is another, and then the version before stays. A new version takes over when the last
 * page of the one before is closed, so that no page is ever made of two.
 */
/* global clients */

/** By path from this folder: the SHA-256 of the file, as `integrity` writes it. */
const FILES = JSON.parse('{}');
const VERSION = '';

const SCOPE = new URL('./', self.location).href;
const own = `${SCOPE} ${VERSION}`;
/** As many requests at once: the reader's own come first. */
const AT_ONCE = 4;

/** The kept file that an address means: also a folder's page, and a page without its ending. */
function fileOf(address) {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  if (!whole.startsWith(SCOPE)) return undefined;
  const path = decodeURIComponent(whole.slice(SCOPE.length));
  const names = [path, `${path}index.html`, `${path}.html`, `${path}/index.html`];
  return names.find((name) => Object.hasOwn(FILES, name));
}

/** Of the version before what is the same in this one, else from the host. */
async function fetched(path, integrity, before) {
  const known = await before(path, integrity);
  if (known !== undefined) return known;
  const response = await fetch(SCOPE + path, {
    integrity,
    cache: 'no-cache',
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // Some hosts lead from `text.html` to `text`; what was led elsewhere may not answer for a page.
  return new Response(response.body, { headers: response.headers });
}

/** Looks into what other versions keep, by hash. */
async function keptBefore() {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(`${SCOPE} `) && name !== own,
  );
  const stores = await Promise.all(
    names.map(async (name) => {
      const store = await caches.open(name);
      const list = await store.match(`${SCOPE}?files`);
      return { store, files: list === undefined ? {} : await list.json() };
    }),
  );
  return (path, integrity) =>
    stores.find(({ files }) => files[path] === integrity)?.store.match(SCOPE + path);
}

async function keep() {
  const store = await caches.open(own);
  const before = await keptBefore();
  const left = Object.entries(FILES);
  const next = async () => {
    for (let entry = left.shift(); entry !== undefined; entry = left.shift()) {
      const [path, integrity] = entry;
      await store.put(SCOPE + path, await fetched(path, integrity, before));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    await store.put(`${SCOPE}?files`, new Response(JSON.stringify(FILES)));
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
}

async function forgetOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${SCOPE} `) && name !== own);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  const path = fileOf(event.request.url);
  if (path === undefined) return;
  event.respondWith(
    caches
      .open(own)
      .then((store) => store.match(SCOPE + path))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
