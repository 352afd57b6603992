import { readdirSync, readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { lessonKits } from './build/lesson-kits.ts';
import { textVersion } from './build/text-version.ts';

/**
 * What the page may do, said to the browser itself: nothing from elsewhere, no connection at all,
 * no inline script or style. `style-src` needs no exception because Svelte sets styles through
 * the CSSOM and its transitions through Web Animations.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The one that Svelte makes for its own templates, and ours for the worker's address.
  'trusted-types svelte-trusted-html app-url',
].join('; ');

/** Writes the policy into the built page; the dev server needs inline styles and a socket. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * What the first view is made of, in one file instead of a dozen: all that the page itself imports. What
 * comes later (figures, other languages, parts of the words) is split as it is imported.
 */
function isFirst(id: string): boolean {
  if (/\/node_modules\/(svelte|valibot|clsx|esm-env)\//u.test(id)) return true;
  const [, path] = /\/src\/(.+)$/u.exec(id.split('?')[0] ?? '') ?? [];
  if (path === undefined) return false;
  if (/^ui\/language\/[a-z]{2,3}\//u.test(path)) return firstWords.test(path);
  return (
    /^(main|ui|story\/(index|scenes|chapters|numbers|sources)|surfaces\/(stage|explore))\b/u.test(
      path,
    ) && !/Glossary|statements|slips/u.test(path)
  );
}
/** Of the words, those of English that come with the page. */
const firstWords =
  /^ui\/language\/en\/(index|attacks|bytes|chat|grammar|page|panel|prepared|progress|protocol|reading|seen|sources)\.ts$/u;

const fonts = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/atkinson-hyperlegible-mono',
];

/** Writes the licences of all that is shipped beside it, as those licences ask for. */
function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const packages = new Set(fonts);
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const id of Object.keys(part.modules)) {
          const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(id)?.[1];
          if (name !== undefined) packages.add(name);
        }
      }
      const notices = [...packages].sort().map((name) => {
        const folder = new URL(`./node_modules/${name}/`, import.meta.url);
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
        if (file === undefined) throw new Error(`${name} comes without a licence text`);
        return `${name}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}\n`;
      });
      const own = readFileSync(new URL('./LICENSE', import.meta.url), 'utf8').trim();
      const source = [`Who Sees What\n\n${own}\n`, ...notices].join(`\n${'-'.repeat(72)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [svelte(), contentSecurityPolicy(), licences(), textVersion(), lessonKits()],
  build: {
    target: 'es2022',
    // A font inlined as data: would be refused by the policy.
    assetsInlineLimit: 0,
    // One style sheet: a few kilobytes more at first, and a request for each later part saved.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Explore, and Present: one script, which asks the page what it is.
      input: ['index.html', 'present/index.html'],
      output: { codeSplitting: { groups: [{ name: 'base', test: isFirst }] } },
    },
  },
  worker: { format: 'es' },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/house/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'interop', include: ['tests/interop/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        // Measures, asserts nothing, and is not part of `npm test`.
        test: { name: 'bench', include: ['tests/bench/*.ts'] },
      },
    ],
  },
});
