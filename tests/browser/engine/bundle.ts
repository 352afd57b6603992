/** A module as one classic script, to be run in a real browser: `engine.<export>` there. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** @param entry beside this file */
export async function bundled(entry: string): Promise<Bundle> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'engine',
        fileName: 'engine',
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  const style = bundle.output.find(({ fileName }) => fileName.endsWith('.css'));
  return {
    script: bundle.output[0].code,
    style: style?.type === 'asset' ? String(style.source) : '',
  };
}
