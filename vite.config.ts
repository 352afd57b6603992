import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { finish } from './build/finish.ts';
import { hostingPages } from './build/hosting-page.ts';
import { lessonKits } from './build/lesson-kits.ts';
import { licences } from './build/licences.ts';
import { oneFile } from './build/one-file.ts';
import { contentSecurityPolicy } from './build/policy.ts';
import { textVersion } from './build/text-version.ts';

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
const firstWords = /^ui\/language\/en\/(index|grammar|page|progress|reading|sources)\.ts$/u;

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    contentSecurityPolicy(),
    licences(),
    textVersion(),
    oneFile(),
    lessonKits(),
    hostingPages(),
    finish(),
  ],
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
      {
        extends: true,
        // Millions of cases, minutes of work: not part of `npm test` either.
        test: { name: 'hostile', include: ['tests/hostile/*.spec.ts'] },
      },
      {
        extends: true,
        // Engines that a machine may lack: not part of `npm test`.
        test: {
          name: 'engines',
          include: ['tests/engines/*.spec.ts'],
          testTimeout: 900_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
