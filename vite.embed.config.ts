import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { classicOutput } from './build/classic.ts';
import { embedPage } from './build/embed.ts';
import { editorsGuide } from './build/guide.ts';
import { licences } from './build/licences.ts';

/** One figure in somebody else's page: classic scripts, so that it starts wherever a frame may stand. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [svelte(), licences(), embedPage(), editorsGuide('embed/')],
  build: {
    outDir: 'dist/embed',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: classicOutput('src/surfaces/embed/main.ts'),
  },
});
