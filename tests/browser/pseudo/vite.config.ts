/** The site as it is, but for one language: in place of German stands the pseudo-locale. */
import type { Plugin } from 'vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import site from '../../../vite.config.ts';

function inPlaceOfGerman(): Plugin {
  return {
    name: 'pseudo-locale',
    enforce: 'pre',
    load: (id) =>
      id.endsWith('/src/ui/language/de/index.ts')
        ? `import { en } from '../en/index.ts';
           import { pseudo } from '../../../../tests/browser/pseudo/pseudo.ts';
           export const de = pseudo(en);`
        : undefined,
  };
}

export default mergeConfig(site, defineConfig({ plugins: [inPlaceOfGerman()] }));
