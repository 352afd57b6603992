/** A module as one classic script, to be run in a real browser: `engine.<export>` there. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @param entry beside this file */
export async function bundled(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
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
  return bundle.output[0].code;
}
