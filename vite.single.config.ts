import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { classicOutput } from './build/classic.ts';
import { singlePage } from './build/single.ts';

/** Everything in one file, for a USB stick. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [svelte(), singlePage()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    // Fonts too.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: false,
    rolldownOptions: classicOutput('src/single.ts'),
  },
});
